import type { Instant } from '../../time/instant';
import { endStep } from './end-step';
import { escalate } from './escalate';
import { handToManager } from './hand-to-manager';
import type { Move } from './move';
import { send } from './send';
import type { StepSight, TaskSight } from './task-sight';

/** While a step is open: end it when its rule holds, else ask, remind, escalate or hand over, else wait. */
export function duringStep(sight: TaskSight, step: StepSight, now: Instant): Move {
  return (
    endStep(sight, step, now) ??
    send(sight, step, now) ??
    escalate(sight, step, now) ??
    handToManager(sight, step, now) ?? { kind: 'wait-until', at: nextWake(sight, step, now) }
  );
}

function nextWake(sight: TaskSight, step: StepSight, now: Instant): Instant | null {
  const wakes = [step.endsAt, sight.moments.nextAt, sight.escalations.nextAt, sight.anchoring?.nextMeasureAt ?? null];
  const ahead = wakes.filter((wake): wake is Instant => wake !== null && wake > now);
  return ahead.length === 0 ? null : Math.min(...ahead);
}
