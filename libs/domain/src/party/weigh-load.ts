import type { PartyKind } from './party';

/** One working day a month: more than that nobody gives beside work for residents. Ours, not from the ground rules. */
export const HOURS_PER_PERSON = 8;
/** A provider with no more people in the programme than this is small: one person more or less at a table is felt there. */
export const MOST_PEOPLE_OF_SMALL_PROVIDER = 3;

export interface LoadOfParty {
  readonly kind: PartyKind;
  /** Who hold a seat of the party now. */
  readonly people: number;
  /** Hours per month that its members of work groups promised. */
  readonly promisedHours: number;
  /** Hours per month that running invitations ask of it, which it has not answered yet. */
  readonly askedHours: number;
}

export type LoadState = 'none' | 'fits' | 'full' | 'too-much';

export interface WeighedLoad {
  /** Hours per month that the party can be asked for. */
  readonly roomHours: number;
  readonly state: LoadState;
  readonly isSmallProvider: boolean;
}

/** What a party promised against what its people can give; `full` is from four fifths on. Hours are per month. */
export function weighLoad({ kind, people, promisedHours, askedHours }: LoadOfParty): WeighedLoad {
  const roomHours = people * HOURS_PER_PERSON;
  return {
    roomHours,
    state: stateOf(promisedHours + askedHours, roomHours),
    isSmallProvider: kind === 'provider' && people <= MOST_PEOPLE_OF_SMALL_PROVIDER,
  };
}

function stateOf(hours: number, room: number): LoadState {
  if (hours === 0) return 'none';
  if (hours > room) return 'too-much';
  return hours >= 0.8 * room ? 'full' : 'fits';
}
