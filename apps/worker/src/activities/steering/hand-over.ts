import { checkHandover, managerKinds, mustNotHaveEnded } from '@samenspel/domain';
import { handoverCandidates, moveDuties } from '@samenspel/persistence';
import { postMail } from '../record/post-mail';
import { recordEvent } from '../record/record-event';
import type { TaskChange } from '../record/task-change';
import type { CommandEffect, Given, GivenCommand } from './given-command';

/** Another programme manager has the task from now on, with what its manager still had to do. Both are told. */
export async function handOver(change: TaskChange, given: GivenCommand<'hand-over'>): Promise<CommandEffect> {
  const { task, sql } = change;
  mustNotHaveEnded(task);
  const { taskId, managerPersonId: fromPersonId } = task;
  const candidates = await sql.rows<{ id: string }>(handoverCandidates, [taskId]);
  const { toPersonId = '' } = given.command;
  checkHandover({ taskId, fromPersonId, candidateIds: candidates.map(({ id }) => id) }, toPersonId);
  return giveTo(change, given, toPersonId);
}

/** Whatever is open for the manager goes with the task. Also how a handover is taken back. */
export async function giveTo(change: TaskChange, given: Given, toPersonId: string): Promise<CommandEffect> {
  const { task, sql } = change;
  const { taskId, managerPersonId: fromPersonId } = task;
  await sql.execute('update task set manager_person_id = $2, updated_at = clock_timestamp() where id = $1', [
    taskId,
    toPersonId,
  ]);
  const moved = await sql.rows(moveDuties, [taskId, fromPersonId, managerKinds, toPersonId]);
  const [from, to] = [{ personId: fromPersonId }, { personId: toPersonId }];
  await recordEvent(change, {
    type: 'task.handed-over',
    actor: `person:${given.givenBy}`,
    causedBy: given.commandId,
    ids: { fromPersonId, toPersonId, duties: moved.length },
  });
  const { commandId } = given;
  const params = { commandId, fromPersonId, toPersonId };
  const told = await postMail(change, { kind: 'handed-over', dedup: commandId, params }, [fromPersonId, toPersonId]);
  return { before: from, after: to, told };
}
