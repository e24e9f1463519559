import { planEscalation } from '@samenspel/domain';
import type { PlanEscalationsInput } from '@samenspel/workflows/contract';
import type { TaskChange } from '../record/task-change';

/** Writes down the four tiers for each party with their dates, once. */
export async function planEscalations(change: TaskChange, { stepId, parties }: PlanEscalationsInput): Promise<void> {
  for (const { partyId, from } of parties) await planFor(change, stepId, partyId, from);
}

async function planFor(
  { sql, task, calendar }: TaskChange,
  stepId: string,
  partyId: string,
  from: string,
): Promise<void> {
  const tiers = planEscalation(task.policy, calendar, from, task.taskId);
  await sql.execute(
    `insert into escalation (programme_id, obligation_id, tier, cause, due_on, wake_at, send_at)
     select o.programme_id, o.id, t.tier, case when a.body->>'choice' in ('declines', 'informed') then 'refusal' else 'silence' end,
            t.due_on, t.wake_at, t.send_at
       from obligation o
       left join answer a on a.step_id = o.step_id and a.kind = 'reply' and a.sender = o.debtor
       cross join unnest($3::text[], $4::date[], $5::timestamptz[], $6::timestamptz[]) as t (tier, due_on, wake_at, send_at)
      where o.step_id = $1 and o.kind = 'reply' and o.party_id = $2 and o.released_at is null
     on conflict do nothing`,
    [
      stepId,
      partyId,
      tiers.map(({ tier }) => tier),
      tiers.map(({ on }) => on),
      tiers.map(({ wakeAt }) => new Date(wakeAt)),
      tiers.map(({ sendAt }) => new Date(sendAt)),
    ],
  );
}
