import { once } from '../record/once';
import { readPeople } from '../record/people';
import { postMail } from '../record/post-mail';
import { recordEvent } from '../record/record-event';
import { rememberOutcome } from '../record/remember-outcome';
import { outcomePublished } from '../record/step-marks';
import { recipientsOf } from '../record/recipients';
import type { TaskChange } from '../record/task-change';
import { readBallot } from './read-ballot';

const toConfirm = `
with owing as materialized (
  select null::uuid as id, 'confirmation' as kind, tp.task_id, null::uuid as step_id, tp.party_id,
         null::uuid as seat_id, null::uuid as person_id
    from task_party tp where tp.task_id = $1
) select distinct person_id from (${recipientsOf('owing', '$2')}) recipient`;

/** Counts the closed ballot for good and tells all parties: the choice holds for all of them. */
export async function publishDecision(change: TaskChange, stepId: string): Promise<void> {
  await once(change, stepId, outcomePublished, async () => {
    const { outcome: result, quorum, sides, objections } = await readBallot(change, stepId);
    await rememberOutcome(change, stepId, { result, quorum, sides, objections });
    await recordEvent(change, { type: 'decision.taken', stepId, ids: { result, quorum } });
    // A task that goes back to a cycle is told of with that cycle.
    if (result === 'objected' || result === 'sent-back') return;
    const everybody = await readPeople(change, ['parties', 'deciders', 'work-group', 'followers']);
    // Who is asked to confirm hears by that mail what was decided.
    const asked = result === 'carried' ? await readToConfirm(change) : [];
    const personIds = everybody.filter((personId) => !asked.includes(personId));
    await postMail(change, { kind: 'decision-result', stepId, dedup: stepId, params: { result } }, personIds);
  });
}

/** Whom a party is written to through: its contact, or all its seats. */
async function readToConfirm({ sql, task, today }: TaskChange): Promise<readonly string[]> {
  const rows = await sql.rows<{ personId: string }>(toConfirm, [task.taskId, today]);
  return rows.map(({ personId }) => personId);
}
