import type { Instant } from '../../time/instant';
import { endedTaskStatuses } from '../stages';
import { afterStep } from './after-step';
import { duringStep } from './during-step';
import type { Move } from './move';
import type { TaskSight } from './task-sight';

/**
 * What the workflow does next, given what is true now. Commands first; then, at one instant: close, outcome, opening,
 * asking, rungs. Later dates follow the planned instant, never `now`.
 */
export function nextMove(sight: TaskSight, now: Instant): Move {
  const command = sight.commands[0];
  if (command !== undefined) return { kind: 'settle-command', commandId: command.id };
  if (hasEnded(sight.task)) return { kind: 'end-task', status: sight.task.status };
  // A pause stops every clock; only a command ends it, and that rings.
  if (sight.task.status !== 'running' || sight.step?.status === 'paused') return { kind: 'wait-until', at: null };
  if (sight.step?.status === 'open') return duringStep(sight, sight.step, now);
  return afterStep(sight, now);
}

type EndedStatus = Extract<Move, { kind: 'end-task' }>['status'];

function hasEnded(task: TaskSight['task']): task is { readonly id: string; readonly status: EndedStatus } {
  return endedTaskStatuses.includes(task.status);
}
