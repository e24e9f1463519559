import type { TaskChange } from '../record/task-change';

/** What needs a disposition, once however often it is asked. @returns how many are new. */
export async function listReactionItems({ sql }: TaskChange, stepId: string): Promise<number> {
  const answers = `answer a cross join lateral jsonb_array_elements(a.body->'answers') given join prompt p on p.id = (given->>'promptId')::uuid`;
  const ofStep = `a.step_id = $1 and a.kind = 'reaction' and p.step_id = $1`;
  const texts = await sql.execute(
    `insert into reaction_item (programme_id, task_id, step_id, answer_id, prompt_id)
     select distinct a.programme_id, a.task_id, a.step_id, a.id, p.id from ${answers}
      where ${ofStep} and btrim(coalesce(given->>'text', '')) <> ''
     on conflict do nothing`,
    [stepId],
  );
  const remarks = await sql.execute(
    `insert into reaction_item (programme_id, task_id, step_id, answer_id, prompt_id, paragraph)
     select distinct a.programme_id, a.task_id, a.step_id, a.id, p.id, (mark->>'paragraph')::int
       from ${answers} cross join lateral jsonb_array_elements(given->'marks') mark
      where ${ofStep} and btrim(coalesce(mark->>'text', '')) <> ''
     on conflict do nothing`,
    [stepId],
  );
  const closedAnswers = await sql.execute(
    `insert into reaction_item (programme_id, task_id, step_id)
     select distinct a.programme_id, a.task_id, a.step_id from ${answers}
      where ${ofStep} and p.kind <> 'open' and given ?| array['value', 'values', 'marks']
     on conflict do nothing`,
    [stepId],
  );
  return texts + remarks + closedAnswers;
}
