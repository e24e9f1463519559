import { askingMoments, type Moment, type MomentKind } from '../../plan/plan';
import { confirmationsAsked } from '../../decision/plan-confirmations';
import { meetingOfMinutes } from '../../iteration/plan-minutes';
import type { Instant } from '../../time/instant';
import type { Move } from './move';
import type { StepSight, TaskSight } from './task-sight';

/** The asking or the rung that is due; of several rungs only the latest goes, and none once the date has passed. */
export function send(sight: TaskSight, step: StepSight, now: Instant): Move | null {
  const { due } = sight.moments;
  const ask = due.find(({ kind }) => askingMoments.includes(kind));
  if (ask !== undefined) return askFor(step, ask, due);
  if (due.some(({ kind }) => kind === 'board-told')) return { kind: 'tell-board', stepId: step.id };
  const chase = chaseMinutes(step, ofKind(due, 'minutes'));
  if (chase !== null) return chase;
  const confirm = askToConfirm(step, ofKind(due, 'confirmation'));
  if (confirm !== null) return confirm;
  const rungs = now < step.endsAt ? ofKind(due, 'reminder') : [];
  return remind(step, rungs) ?? remind(step, ofKind(due, 'meeting')) ?? remind(step, ofKind(due, 'manager-reminder'));
}

/** Nobody is reminded on the day of the asking: the rungs that an outage let fall due with it are done without a mail. */
function askFor(step: StepSight, ask: Moment, due: readonly Moment[]): Move {
  const superseded = ask.kind === 'asking' ? ofKind(due, 'reminder').map(({ key }) => key) : [];
  return { kind: 'ask', stepId: step.id, momentKey: ask.key, superseded };
}

/** The minutes of one meeting; after an outage the asking and its reminder go as one mail. */
function chaseMinutes(step: StepSight, due: readonly Moment[]): Move | null {
  const [first] = due;
  if (first === undefined) return null;
  const ofMeeting = due.filter(({ key }) => meetingOfMinutes(key) === meetingOfMinutes(first.key));
  const latest = ofMeeting.at(-1) ?? first;
  const superseded = ofMeeting.filter((moment) => moment !== latest).map(({ key }) => key);
  return { kind: 'ask', stepId: step.id, momentKey: latest.key, superseded };
}

/** The asking before a reminder of it: it tells what was decided. */
function askToConfirm(step: StepSight, due: readonly Moment[]): Move | null {
  const goes = due.find(({ key }) => key === confirmationsAsked) ?? due.at(-1);
  if (goes === undefined) return null;
  const superseded = due.filter((moment) => moment !== goes).map(({ key }) => key);
  return { kind: 'ask', stepId: step.id, momentKey: goes.key, superseded };
}

function remind(step: StepSight, rungs: readonly Moment[]): Move | null {
  const latest = rungs.reduce<Moment | undefined>(
    (last, rung) => (last === undefined || rung.sendAt > last.sendAt ? rung : last),
    undefined,
  );
  if (latest === undefined) return null;
  return {
    kind: 'remind',
    stepId: step.id,
    momentKey: latest.key,
    rung: latest.offset,
    deadlineVersion: step.deadlineVersion,
    superseded: rungs.filter((rung) => rung !== latest).map(({ key }) => key),
  };
}

function ofKind(moments: readonly Moment[], kind: MomentKind): readonly Moment[] {
  return moments.filter((moment) => moment.kind === kind);
}
