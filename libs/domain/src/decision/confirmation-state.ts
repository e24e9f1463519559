import type { LocalDate } from '../time/instant';

/**
 * What became of one party that a decision holds for. `obstacle`: it said what stands in the way, and nobody answered
 * that yet; `handled`: the programme manager said what happens with it; `late`: silent after the date.
 */
export const confirmationStates = ['confirmed', 'obstacle', 'handled', 'awaited', 'late'] as const;
export type ConfirmationState = (typeof confirmationStates)[number];

export const confirmationChoices = ['confirms', 'obstacle'] as const;
export type ConfirmationChoice = (typeof confirmationChoices)[number];

export interface Confirming {
  /** What the party said last; null: nothing. */
  readonly choice: ConfirmationChoice | null;
  /** The programme manager said what happens with what the party said last. */
  readonly handled: boolean;
  readonly dueOn: LocalDate;
}

export function confirmationState({ choice, handled, dueOn }: Confirming, today: LocalDate): ConfirmationState {
  if (choice === 'confirms') return 'confirmed';
  if (choice === 'obstacle') return handled ? 'handled' : 'obstacle';
  return today > dueOn ? 'late' : 'awaited';
}
