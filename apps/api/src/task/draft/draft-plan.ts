import {
  amsterdam,
  buildCalendar,
  buildCatchingUpCalendar,
  buildPacedCalendar,
  localDateOf,
} from '@samenspel/calendar';
import {
  mergePolicy,
  planTask,
  type Calendar,
  type DateRange,
  type Instant,
  type LocalDate,
  type Plan,
  type Policy,
} from '@samenspel/domain';
import type { TaskDraft } from '@samenspel/persistence';

/** What a task runs on when it is launched at `now`. */
export interface DraftPlan {
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly startsOn: LocalDate;
  readonly plan: Plan;
}

// A task lasts until it is anchored, with measures after a year, and may be extended and sent back: five years of days.
const yearsAhead = 5;

/** The plan that a launch at this moment would freeze, on the closing days of the programme. Throws CALENDAR_TOO_SHORT for terms of many years. */
export function planDraft(
  draft: Pick<TaskDraft, 'id' | 'policy' | 'policyOverride' | 'startsOn' | 'pace'>,
  now: Instant,
  closed: readonly DateRange[],
): DraftPlan {
  const policy = mergePolicy(draft.policy, draft.policyOverride);
  const today = localDateOf(amsterdam, now);
  const startsOn = startOf(draft, today);
  const calendar = calendarFor(draft, { startsOn, today, closed }, now);
  const startsAt = startsOn > today ? {} : { startsAt: now };
  return {
    policy,
    calendar,
    startsOn,
    plan: planTask(policy, calendar, { taskId: draft.id, startsOn, ...startsAt, steps: [] }),
  };
}

type Start = Pick<TaskDraft, 'startsOn' | 'pace'>;

/** Only a task of the sample has a past: a date that went by is the day of the launch to any other. */
function startOf({ startsOn, pace }: Start, today: LocalDate): LocalDate {
  if (startsOn === null) return today;
  return startsOn < today && pace === null ? today : startsOn;
}

interface Days {
  readonly startsOn: LocalDate;
  readonly today: LocalDate;
  readonly closed: readonly DateRange[];
}

function calendarFor({ pace }: Start, { startsOn, today, closed }: Days, now: Instant): Calendar {
  const until = yearsAfter(startsOn, yearsAhead);
  if (pace === null) return buildCalendar({ from: yearsAfter(startsOn, -1), until, closed });
  const build = startsOn < today ? buildCatchingUpCalendar : buildPacedCalendar;
  return build({ from: startsOn, until, closed, startsAt: now, workingDayMs: pace.workingDayMs });
}

// The last day of February is not in every year: the 28th is.
function yearsAfter(date: LocalDate, years: number): LocalDate {
  const moved = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return moved.endsWith('-02-29') ? `${moved.slice(0, 4)}-02-28` : moved;
}
