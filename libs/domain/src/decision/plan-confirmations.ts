import { addWorkingDays } from '../plan/add-working-days';
import { momentOn, type MomentTimes } from '../plan/moment-on';
import type { Moment } from '../plan/plan';
import { workingDaysBetween } from '../plan/working-days-between';
import type { Policy } from '../policy/policy';
import type { Calendar } from '../time/calendar-day';
import type { LocalDate } from '../time/instant';

export interface ConfirmationGround {
  readonly calendar: Calendar;
  readonly taskId: string;
  readonly policy: Pick<Policy, 'decision' | 'managerReminderEvery' | 'quietAfterAsking'>;
  /** When the parties are asked. */
  readonly asking: MomentTimes;
  /** The last day on which a party confirms in time. */
  readonly dueOn: LocalDate;
}

/** Whether a moment of kind `confirmation` asks the parties, reminds them, or gives the programme manager the ball. */
export type ConfirmationMoment = 'asks' | 'reminds' | 'hands-over';

/** The key of the moment that asks the parties. */
export const confirmationsAsked = 'confirmations';
const missing = 'confirmations-missing';

// Not confirming holds nothing up, so after this the programme manager sees it on the pages, and in no more mails.
const timesManagerIsTold = 3;

/** The last day to confirm a decision of which the parties are told on a day. Throws CALENDAR_TOO_SHORT. */
export function confirmationsDueOn(
  { calendar, policy }: Pick<ConfirmationGround, 'calendar' | 'policy'>,
  toldOn: LocalDate,
): LocalDate {
  return addWorkingDays(calendar, toldOn, policy.decision.confirmDays);
}

/**
 * When every party is asked to confirm a carried decision and reminded of it, and when the programme manager has the
 * ball: from the working day after the due date. Rungs within the quiet days after the asking are dropped.
 */
export function planConfirmations(ground: ConfirmationGround): readonly Moment[] {
  const { calendar, policy, dueOn } = ground;
  const { on, wakeAt, sendAt } = ground.asking;
  const daysToAnswer = workingDaysBetween(calendar, on, dueOn);
  const ask: Moment = { kind: 'confirmation', key: confirmationsAsked, offset: -daysToAnswer, on, wakeAt, sendAt };
  const rungs = policy.decision.confirmLadder.filter((offset) => daysToAnswer + offset > policy.quietAfterAsking);
  const told = Array.from({ length: timesManagerIsTold }, (_, time) => 1 + time * policy.managerReminderEvery);
  return [
    ask,
    ...rungs.map((offset) => fromDueDate(ground, `${confirmationsAsked}:${String(offset)}`, offset)),
    ...told.map((offset) => fromDueDate(ground, `${missing}:${String(offset)}`, offset)),
  ];
}

/** The rungs among the moments, in order: the parties are told which one a reminder is. */
export const rungsToConfirm = (moments: readonly Moment[]): readonly Moment[] =>
  moments.filter(({ key }) => confirmationMoment(key) === 'reminds');

/** What a moment does, by its key; null when it is not about confirmations. */
export function confirmationMoment(momentKey: string): ConfirmationMoment | null {
  if (momentKey === confirmationsAsked) return 'asks';
  if (momentKey.startsWith(`${missing}:`)) return 'hands-over';
  return momentKey.startsWith(`${confirmationsAsked}:`) ? 'reminds' : null;
}

function fromDueDate({ calendar, taskId, dueOn }: ConfirmationGround, key: string, offset: number): Moment {
  const on = addWorkingDays(calendar, dueOn, offset);
  return { kind: 'confirmation', key, offset, ...momentOn(calendar, on, taskId) };
}
