import type { NextEvent } from '@samenspel/contracts';
import type { PlannedStep } from '@samenspel/domain';
import { momentId, type MomentsDone } from './plan-view-of';
import type { TaskRecord } from './task-record';
import { whenOf } from './when-of';

/** What happens next by itself in the current step; null when nothing is foreseen, or when the task is paused. */
export function nextEventOf(record: TaskRecord, done: MomentsDone, recipients: number): NextEvent | null {
  const { task, now } = record;
  if (task.status !== 'running') return null;
  const next = upcomingSteps(record)
    .flatMap((step) => eventsOf(step, done))
    .filter(({ at }) => at > now)
    .toSorted((a, b) => a.at - b.at)[0];
  if (next === undefined) return null;
  const { step, kind, rung, at } = next;
  const isMail = kind !== 'closing' && kind !== 'due' && kind !== 'opening';
  return {
    kind,
    stepKind: step.kind,
    ordinal: step.ordinal,
    rung,
    when: whenOf(record, at),
    lastDay: step.lastDay,
    today: record.today,
    recipients: isMail ? recipients : 0,
  };
}

/** While a step is open past its date, the planned dates of the steps behind it say nothing: they wait for it. */
function upcomingSteps({ task, steps, now }: TaskRecord): readonly PlannedStep[] {
  const current = steps.at(-1);
  const isHeldUp = current?.status === 'open' && now >= current.endsAt;
  return task.plan.steps.filter(({ endedAt, stepId }) => endedAt === undefined && (!isHeldUp || stepId === current.id));
}

interface Foreseen {
  readonly kind: NextEvent['kind'];
  readonly step: PlannedStep;
  readonly rung: string | null;
  readonly at: number;
}

function eventsOf(step: PlannedStep, done: MomentsDone): readonly Foreseen[] {
  const moments = step.moments
    .filter(({ key }) => !done.has(momentId(step.stepId ?? '', key)))
    .map(({ kind, key, sendAt }): Foreseen => ({ kind, step, rung: kind === 'reminder' ? key : null, at: sendAt }));
  const end: Foreseen = { kind: step.hasClosingInstant ? 'closing' : 'due', step, rung: null, at: step.endsAt };
  const opening: Foreseen = { kind: 'opening', step, rung: null, at: step.opensAt };
  return step.stepId === undefined ? [opening, ...moments] : [...moments, end];
}
