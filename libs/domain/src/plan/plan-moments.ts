import type { Policy } from '../policy/policy';
import { stageOfStep, type StepKind } from '../process/stages';
import type { Calendar } from '../time/calendar-day';
import type { LocalDate } from '../time/instant';
import { addWorkingDays } from './add-working-days';
import { momentOn, type MomentTimes } from './moment-on';
import type { Moment, Pause } from './plan';
import { planEscalation } from './plan-escalation';
import { workingDaysBetween } from './working-days-between';

export interface StepWindow {
  readonly taskId: string;
  readonly kind: StepKind;
  readonly opensOn: LocalDate;
  readonly lastDay: LocalDate;
  readonly asking: MomentTimes;
  readonly pauses: readonly Pause[];
}

/** Everything that the process does by itself in a step, in the order in which it goes out. */
export function planMoments(policy: Policy, calendar: Calendar, step: StepWindow): readonly Moment[] {
  const asked = { ...step, asking: afterPauses(calendar, step, step.asking) };
  const moments: Moment[] = [
    { kind: 'asking', key: 'asking', offset: 0, ...asked.asking },
    ...planCycleMoments(policy, calendar, asked),
    ...planLadder(policy, calendar, asked),
  ];
  if (stageOfStep[step.kind] === 'anchoring') moments.push(boardTold(policy, calendar, step));
  if (step.kind === 'invitation') moments.push(...planEscalation(policy, calendar, step.lastDay, step.taskId));
  return moments.sort((one, other) => one.sendAt - other.sendAt);
}

/** The rungs of the ladder; those too soon after the asking mail are dropped. */
function planLadder(policy: Policy, calendar: Calendar, step: StepWindow): readonly Moment[] {
  const daysToAnswer = workingDaysBetween(calendar, step.asking.on, step.lastDay);
  return ladderOf(policy, step.kind)
    .filter((offset) => daysToAnswer + offset > policy.quietAfterAsking)
    .map((offset) => ({ kind: 'reminder', key: `reminder:${String(offset)}`, ...fromDueDate(calendar, step, offset) }));
}

/** Meeting, check-in and reflection of a cycle. */
function planCycleMoments(policy: Policy, calendar: Calendar, step: StepWindow): readonly Moment[] {
  if (step.kind !== 'iteration') return [];
  const { iterations, quietAfterAsking } = policy;
  // Early enough that the first rung is not dropped for the reflection: nobody is reminded of what was just asked.
  const reflection = Math.min(0, ...iterations.ladder) - quietAfterAsking - 1;
  return [
    { kind: 'meeting', key: 'meeting', ...fromDueDate(calendar, step, -iterations.meetingNoticeDays) },
    checkIn(policy, calendar, step),
    { kind: 'reflection', key: 'reflection', ...fromDueDate(calendar, step, reflection) },
  ];
}

function checkIn(policy: Policy, calendar: Calendar, step: StepWindow): Moment {
  const days = Math.ceil(policy.iterations.days * policy.iterations.checkInAt);
  const planned = momentOn(calendar, addWorkingDays(calendar, step.opensOn, days), step.taskId);
  const times = afterPauses(calendar, step, planned);
  return { kind: 'check-in', key: 'check-in', offset: -workingDaysBetween(calendar, times.on, step.lastDay), ...times };
}

/** Counted from the due date: what should last is not left lying without anybody above the table knowing. */
function boardTold(policy: Policy, calendar: Calendar, step: StepWindow): Moment {
  const offset = policy.anchoring.boardAfter;
  const on = addWorkingDays(calendar, step.lastDay, offset);
  return { kind: 'board-told', key: 'board-told', offset, ...momentOn(calendar, on, step.taskId) };
}

/** Counted back from the due date; in a step shorter than that it falls together with the asking. */
function fromDueDate(calendar: Calendar, step: StepWindow, wanted: number): MomentTimes & { readonly offset: number } {
  const offset = Math.max(wanted, -workingDaysBetween(calendar, step.asking.on, step.lastDay));
  const on = addWorkingDays(calendar, step.lastDay, offset);
  if (on === step.asking.on) return { offset, ...step.asking };
  return { offset, ...momentOn(calendar, on, step.taskId) };
}

/** What counts from the opening moves by the pauses that began before it; what was done before them stays. */
function afterPauses(calendar: Calendar, step: StepWindow, planned: MomentTimes): MomentTimes {
  return step.pauses.reduce(
    (times, pause) =>
      pause.days > 0 && pause.startedAt < times.sendAt
        ? momentOn(calendar, addWorkingDays(calendar, times.on, pause.days), step.taskId)
        : times,
    planned,
  );
}

// One line for each kind: splitting the list would only hide it.
// eslint-disable-next-line complexity
function ladderOf(policy: Policy, kind: StepKind): readonly number[] {
  switch (kind) {
    case 'iteration':
      return policy.iterations.ladder;
    case 'invitation':
    case 'consultation':
    case 'dispositions':
    case 'decision':
    case 'anchoring':
      return policy[kind].ladder;
    case 'measure':
      return policy.anchoring.measureLadder;
    case 'preparation':
      return [];
  }
}
