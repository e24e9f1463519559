import { owe } from '../record/owe';
import { findLastStep } from '../record/step-row';
import type { TaskChange } from '../record/task-change';
import type { OpenedStep } from '../task/open-step';

/** Each free text of the consultation needs a disposition; the closed answers together need one. */
export async function openDispositions(change: TaskChange, step: OpenedStep): Promise<void> {
  const consultation = await findLastStep(change, 'consultation');
  if (consultation === undefined) return;
  await change.sql.execute('update step set proposal_version_id = $2 where id = $1', [
    step.stepId,
    consultation.proposalVersionId,
  ]);
  const items = await listItems(change, consultation.stepId);
  if (items === 0) return;
  await owe(change, step, { stepId: step.stepId, kind: 'disposition' }, { personIds: [change.task.managerPersonId] });
}

async function listItems({ sql }: TaskChange, stepId: string): Promise<number> {
  const given = `from answer a, jsonb_array_elements(a.body->'answers') given join prompt p on p.id = (given->>'promptId')::uuid
    where a.step_id = $1 and a.kind = 'reaction'`;
  const texts = await sql.execute(
    `insert into reaction_item (programme_id, task_id, step_id, answer_id, prompt_id)
     select distinct a.programme_id, a.task_id, a.step_id, a.id, p.id ${given} and p.step_id = $1 and btrim(coalesce(given->>'text', '')) <> ''
     on conflict do nothing`,
    [stepId],
  );
  const closedAnswers = await sql.execute(
    `insert into reaction_item (programme_id, task_id, step_id)
     select distinct a.programme_id, a.task_id, a.step_id ${given} and p.kind <> 'open' and given ?| array['value', 'values']
     on conflict do nothing`,
    [stepId],
  );
  return texts + closedAnswers;
}
