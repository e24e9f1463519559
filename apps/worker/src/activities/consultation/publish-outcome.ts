import { mailInstant } from '@samenspel/domain';
import { once } from '../record/once';
import { planAfresh } from '../record/plan-afresh';
import { rememberOutcome } from '../record/remember-outcome';
import { outcomePublished } from '../record/step-marks';
import { findLastStep, findStepById } from '../record/step-row';
import type { TaskChange } from '../record/task-change';

/**
 * Of a consultation: how many of the roster answered, and how many others. Of the dispositions: every sender is told
 * what was done with the reaction, and may say whether that is enough.
 */
export async function publishOutcome(change: TaskChange, stepId: string): Promise<void> {
  const step = await findStepById(change, stepId);
  await once(change, stepId, outcomePublished, () =>
    step?.kind === 'dispositions' ? tellSenders(change, stepId) : countReactions(change, stepId),
  );
}

async function countReactions(change: TaskChange, stepId: string): Promise<void> {
  const counted = await change.sql.row<{ roster: number; answered: number; outsideRoster: number }>(
    `select count(o.id) as roster, count(o.id) filter (where o.fulfilled_at is not null) as answered,
            (select count(*) from answer a where a.step_id = $1 and a.kind = 'reaction'
              and not exists (select 1 from obligation r where r.step_id = $1 and r.kind = 'reaction' and r.debtor = a.sender)) as "outsideRoster"
       from obligation o where o.step_id = $1 and o.kind = 'reaction'`,
    [stepId],
  );
  await rememberOutcome(change, stepId, counted ?? {});
}

// One statement: a consultation of 100,000 people has as many senders.
const outcomeMails = `
insert into mail (programme_id, task_id, step_id, person_id, kind, class, params, dedup_key, send_at)
select a.programme_id, a.task_id, a.step_id, a.person_id, 'outcome', 'process', jsonb_build_object('answerId', a.id),
       'outcome:' || a.id, $2
  from answer a where a.step_id = $1 and a.kind = 'reaction'
on conflict (dedup_key) do nothing`;

async function tellSenders(change: TaskChange, stepId: string): Promise<void> {
  const consultation = await findLastStep(change, 'consultation');
  if (consultation === undefined) return;
  await planAfresh(change);
  const told = await change.sql.execute(outcomeMails, [
    consultation.stepId,
    new Date(mailInstant(change.calendar, change.now)),
  ]);
  await rememberOutcome(change, stepId, { told });
}
