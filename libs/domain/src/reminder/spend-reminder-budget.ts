import type { Calendar } from '../time/calendar-day';
import type { Instant } from '../time/instant';
import { type Quiet, quietUntil } from './quiet-until';
import type { ReminderChoice } from './reminder-choice';
import { noLongerCountsAt, weekBeganAt } from './week-of-reminders';

/** A reminder to one person that still makes sense now. */
export interface WaitingReminder {
  readonly mailId: string;
  readonly calendar: Calendar;
  /** Its time has come; false of one that was held back before and goes along. */
  readonly isDue: boolean;
  /** Another rung follows, so that this one can wait. */
  readonly mayWait: boolean;
  /** What the agenda of its task says. */
  readonly perWeek: number;
}

/** A letter with reminders that went to this person before, by the calendar of its task. */
export interface SentReminders {
  readonly at: Instant;
  readonly calendar: Calendar;
}

export interface ReminderBudget {
  readonly choice: ReminderChoice;
  readonly sent: readonly SentReminders[];
  readonly now: Instant;
}

export type WhyHeld = 'held-back' | 'quiet-hours';

export interface HeldReminder {
  readonly mailId: string;
  readonly until: Instant;
  readonly why: WhyHeld;
}

/** What happens to the reminders of one person: all in one letter, or all of those due wait. */
export interface ReminderFates {
  /** `carries`: it is reason enough for the letter to go; the others only go along. */
  readonly letter: readonly { readonly mailId: string; readonly carries: boolean }[];
  readonly held: readonly HeldReminder[];
}

/**
 * Reminders of several tasks to one person go in one letter, at most so many letters in five working days, and not in
 * the hours that the person wants quiet. What cannot wait, the last rung and what is asked by hand, always goes, and
 * takes along what was held back: nothing is lost and nothing goes twice.
 */
export function spendReminderBudget(reminders: readonly WaitingReminder[], budget: ReminderBudget): ReminderFates {
  const fates = reminders.map((reminder) => ({ ...reminder, hold: holdOf(reminder, budget) }));
  if (fates.some(({ isDue, hold }) => isDue && hold === undefined))
    return { letter: fates.map(({ mailId, hold }) => ({ mailId, carries: hold === undefined })), held: [] };
  return {
    letter: [],
    held: fates.flatMap(({ mailId, isDue, hold }) => (isDue && hold !== undefined ? [{ mailId, ...hold }] : [])),
  };
}

type Hold = Omit<HeldReminder, 'mailId'>;

function holdOf(reminder: WaitingReminder, budget: ReminderBudget): Hold | undefined {
  const quiet = quietUntil(reminder.calendar, budget.now, budget.choice.hours);
  if (quiet !== undefined && mayWaitFor(quiet, reminder)) return { until: quiet.until, why: 'quiet-hours' };
  return reminder.mayWait ? heldBack(reminder, budget) : undefined;
}

/** What cannot wait for another day can wait for its hour: the date passes only when the day is over. */
const mayWaitFor = ({ isToday }: Quiet, { mayWait }: WaitingReminder): boolean => mayWait || isToday;

function heldBack({ calendar, perWeek: ofAgenda }: WaitingReminder, budget: ReminderBudget): Hold | undefined {
  const { choice, sent, now } = budget;
  const began = weekBeganAt(calendar, now);
  // The days of a sample pass at their own pace: what went in other days says nothing about these.
  const counted = sent
    .filter((letter) => letter.at >= began && haveOnePace(letter.calendar, calendar))
    .map(({ at }) => at)
    .sort((one, other) => one - other);
  const tooMany = counted.length - (choice.perWeek ?? ofAgenda);
  const leaves = counted[tooMany];
  if (tooMany < 0 || leaves === undefined) return undefined;
  return { until: noLongerCountsAt(calendar, leaves), why: 'held-back' };
}

function haveOnePace({ pace: one }: Calendar, { pace: other }: Calendar): boolean {
  if (one === 'real' || other === 'real') return one === other;
  return one.workingDayMs === other.workingDayMs && one.realFrom === other.realFrom;
}
