import { recordEvent } from '../record/record-event';
import type { TaskChange } from '../record/task-change';
import type { CommandEffect, GivenCommand } from './given-command';
import { holdPresentStep } from './present-step';

const release = `
update obligation set released_at = clock_timestamp(), released_why = 'concluded'
 where task_id = $1 and kind in ('measurement', 'complete-measures') and fulfilled_at is null and released_at is null`;

const missingMeasures = `
select jsonb_array_length(t.policy->'anchoring'->'measureMonths')
     - (select count(distinct a.step_id) from answer a where a.task_id = t.id and a.kind = 'measurement') as missing
  from task t where t.id = $1`;

/** Ends the anchoring by name; the reason says why measures that are missing will not come. It stays visible for ever. */
export async function concludeTask(change: TaskChange, given: GivenCommand<'conclude'>): Promise<CommandEffect> {
  const { stepId } = await holdPresentStep(change, ['measure']);
  const { taskId } = change.task;
  const counted = await change.sql.row<{ missing: number }>(missingMeasures, [taskId]);
  await change.sql.execute(release, [taskId]);
  await recordEvent(change, {
    type: 'anchoring.concluded',
    stepId,
    actor: `person:${given.givenBy}`,
    causedBy: given.commandId,
    ids: { missing: counted?.missing ?? 0 },
  });
  return { stepId, before: { status: 'running' }, after: { status: 'anchored' }, told: 0 };
}
