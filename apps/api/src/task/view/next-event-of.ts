import type { NextEvent } from '@samenspel/contracts';
import { isHeldUp, kindsAtMoment, type ObligationKind, type PlannedStep } from '@samenspel/domain';
import { momentId, type MomentsDone } from './plan-view-of';
import type { TaskMoment, TaskRecord } from './task-record';
import { whenOf } from './when-of';

/** As much of a task as says what comes next. */
export interface TaskAhead extends TaskMoment {
  readonly task: Pick<TaskRecord['task'], 'plan' | 'status'>;
  readonly steps: readonly Pick<TaskRecord['steps'][number], 'id' | 'status' | 'endsAt'>[];
}

export interface Owing {
  readonly kind: ObligationKind;
  readonly debtor: string;
  readonly essential: boolean;
}

/**
 * What happens next by itself in the current step; null when nothing is foreseen, or when the task is paused.
 * A moment at which nobody of `owing` would get a mail is left out: it passes in silence.
 */
export function nextEventOf(record: TaskAhead, done: MomentsDone, owing: readonly Owing[]): NextEvent | null {
  const { task, now } = record;
  if (task.status !== 'running') return null;
  const next = upcomingSteps(record)
    .flatMap((step) => eventsOf(step, done, owing))
    .filter(({ at }) => at > now)
    .toSorted((a, b) => a.at - b.at)[0];
  if (next === undefined) return null;
  const { step, kind, rung, at, recipients } = next;
  return {
    kind,
    stepKind: step.kind,
    ordinal: step.ordinal,
    rung,
    when: whenOf(record, at),
    lastDay: step.lastDay,
    today: record.today,
    recipients,
  };
}

function upcomingSteps({ task, steps, now }: TaskAhead): readonly PlannedStep[] {
  const current = steps.at(-1);
  const waits = isHeldUp(current, now);
  return task.plan.steps.filter(({ endedAt, stepId }) => endedAt === undefined && (!waits || stepId === current?.id));
}

interface Foreseen {
  readonly kind: NextEvent['kind'];
  readonly step: PlannedStep;
  readonly rung: string | null;
  readonly at: number;
  readonly recipients: number;
}

function eventsOf(step: PlannedStep, done: MomentsDone, owing: readonly Owing[]): readonly Foreseen[] {
  const isOpen = step.stepId !== undefined;
  const moments = step.moments
    .filter(({ key }) => !done.has(momentId(step.stepId ?? '', key)))
    .map((moment): Foreseen => {
      const { kind, key, sendAt } = moment;
      const recipients = recipientsOf(step, moment, owing);
      return { kind, step, rung: kind === 'reminder' ? key : null, at: sendAt, recipients };
    })
    // Who will owe something in a step that is still to come, is not known yet.
    .filter(({ recipients }) => !isOpen || recipients > 0);
  const silent = { step, rung: null, recipients: 0 };
  const end: Foreseen = { ...silent, kind: step.hasClosingInstant ? 'closing' : 'due', at: step.endsAt };
  return isOpen ? [...moments, end] : [{ ...silent, kind: 'opening', at: step.opensAt }, ...moments];
}

function recipientsOf(step: PlannedStep, moment: PlannedStep['moments'][number], owing: readonly Owing[]): number {
  const kinds = kindsAtMoment(step.kind, moment);
  const owed = owing.filter(
    ({ kind, essential }) => kinds.includes(kind) && (moment.kind !== 'escalation' || essential),
  );
  return new Set(owed.map(({ debtor }) => debtor)).size;
}
