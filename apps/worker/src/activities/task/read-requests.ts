import type { CommandKind, OverrideSubject, TaskSight } from '@samenspel/domain';
import type { TaskChange } from '../record/task-change';
import type { LastStep } from './read-last-step';

type Requests = Pick<
  TaskSight,
  'commands' | 'overrides' | 'iterationsEnded' | 'consultationRequested' | 'sendBackRequested'
>;

/** What people asked of the task: commands that wait, and what earlier ones decided about the present step. */
export async function readRequests({ sql, task }: TaskChange, last: LastStep | undefined): Promise<Requests> {
  const commands = await sql.rows<{ id: string; kind: CommandKind }>(
    `select id, kind from command where task_id = $1 and status = 'accepted' order by given_at, id`,
    [task.taskId],
  );
  const overrides = await sql.rows<{ subject: OverrideSubject; partyId: string | null }>(
    'select subject, party_id from task_override where task_id = $1 order by given_at, id',
    [task.taskId],
  );
  const settled = await sql.rows<{ kind: CommandKind }>(
    `select kind from command where task_id = $1 and status = 'settled' and effect->>'stepId' = $2`,
    [task.taskId, last?.id ?? ''],
  );
  const asked = (kind: CommandKind): boolean => settled.some((command) => command.kind === kind);
  return {
    commands,
    overrides: overrides.map(({ subject, partyId }) => (partyId === null ? { subject } : { subject, partyId })),
    iterationsEnded: asked('end-iterations'),
    consultationRequested: asked('open-consultation'),
    sendBackRequested: asked('send-back'),
  };
}
