import { findLastStep } from '../record/step-row';
import type { TaskChange } from '../record/task-change';
import { writeToOwing } from '../reminder/write-to-owing';

// A condition is accepted or refused by name, in the words of that version of the ballot.
const conditions = `
select a.id, v.answer_id is not null as answered from answer a
  left join condition_verdict v on v.answer_id = a.id and v.answer_version = a.version
 where a.step_id = $1 and a.kind = 'ballot' and a.body->>'choice' = 'consent-with-condition'`;

const settle = `
update obligation o
   set fulfilled_at = case when c.answered then coalesce(o.fulfilled_at, clock_timestamp()) end,
       released_at = case when c.id is null then clock_timestamp() end, released_why = case when c.id is null then 'ballot-changed' end
  from obligation known left join (${conditions}) c on c.id = known.subject_id
 where o.id = known.id and o.step_id = $1 and o.kind = 'accept-condition'`;

const owe = `
insert into obligation (programme_id, task_id, step_id, kind, debtor, person_id, subject_id, required, due_at, due_on)
select s.programme_id, s.task_id, s.id, 'accept-condition', 'person:' || $2::uuid, $2, c.id, false, s.ends_at, s.last_day
  from step s cross join (${conditions}) c where s.id = $1 and not c.answered
on conflict do nothing`;

/**
 * The programme manager owes an answer to every condition of the ballot, and is told of new ones. Derived from the
 * ballots, so that it can be done again.
 */
export async function oweConditionVerdicts(change: TaskChange): Promise<void> {
  const decision = await findLastStep(change, 'decision');
  if (decision?.status !== 'open') return;
  const { sql, task } = change;
  await sql.execute(owe, [decision.stepId, task.managerPersonId]);
  await sql.execute(settle, [decision.stepId]);
  const asked = { kinds: ['accept-condition'], mail: 'manager-reminder' } as const;
  await writeToOwing(change, { step: decision, asked, dedup: 'ask', only: 'not-asked' });
}
