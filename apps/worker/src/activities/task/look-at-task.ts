import { endedTaskStatuses, nextMove, type TaskSight } from '@samenspel/domain';
import type { LookAtTaskInput } from '@samenspel/workflows/contract';
import { oweAnchoringPlan } from '../anchoring/owe-anchoring-plan';
import { oweMeasurements } from '../anchoring/owe-measurements';
import { oweConfirmations } from '../decision/confirmations';
import { oweConditionVerdicts } from '../decision/owe-condition-verdicts';
import { joinWorkGroup } from '../invitation/join-work-group';
import type { TaskRecord } from '../record/task-record';
import { armWake } from './arm-wake';
import { readSight } from './read-sight';

/**
 * What is true now. First, in a transaction of its own, everything that follows from answers is made up for and the
 * wake is armed; only then is the record read, so that no wake is lost. The next wake is noted, so that a task whose
 * workflow is gone is found.
 */
export async function lookAtTask(record: TaskRecord, { taskId, now }: LookAtTaskInput): Promise<TaskSight> {
  await record.change(taskId, async (change) => {
    if (endedTaskStatuses.includes(change.task.status)) return;
    await joinWorkGroup(change);
    await oweConditionVerdicts(change);
    await oweAnchoringPlan(change);
    await oweConfirmations(change);
    await oweMeasurements(change);
    await armWake(change);
  });
  const sight = await record.look(taskId, (looking) => readSight(looking, now));
  await record.noteLook(taskId, nextWakeOf(sight, now));
  return sight;
}

/** Until when it is quiet; at once while there is something to do, and unknown while only a ring can wake the task. */
function nextWakeOf(sight: TaskSight, now: number): number | null {
  const move = nextMove(sight, now);
  if (move.kind === 'wait-until') return move.at;
  return endedTaskStatuses.includes(sight.task.status) ? null : now;
}
