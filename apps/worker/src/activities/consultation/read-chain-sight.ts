import type { TaskSight } from '@samenspel/domain';
import type { TaskChange } from '../record/task-change';

type ChainSight = Pick<TaskSight, 'proposalDelivered' | 'dispositionsOpen' | 'decisionMayOpen'>;

const chain = `
select exists (select 1 from proposal_version p where p.task_id = $1 and p.delivered_at > coalesce(
         (select max(e.occurred_at) from event e where e.task_id = $1 and e.type = 'task.sent-back'), '-infinity')) as proposal_delivered,
       (select count(*) from reaction_item r where r.step_id = d.id and r.disposition_id is null) as dispositions_open,
       c.status = 'closed' and c.proposal_version_id = (select p.id from proposal_version p where p.task_id = $1 order by p.number desc limit 1) as consulted
  from (select $1::uuid as task_id) t
  left join lateral (select * from step where task_id = t.task_id and kind = 'consultation' order by ordinal desc limit 1) c on true
  left join lateral (select * from step where task_id = t.task_id and kind = 'dispositions' order by ordinal desc limit 1) d on true`;

/** Whether the road to the decision is free: consulted on that very proposal, and every reaction has a disposition. */
export async function readChainSight({ sql, task }: TaskChange): Promise<ChainSight> {
  const row = await sql.row<{ proposalDelivered: boolean; dispositionsOpen: number; consulted: boolean | null }>(
    chain,
    [task.taskId],
  );
  const { proposalDelivered = false, dispositionsOpen = 0, consulted = false } = row ?? {};
  return { proposalDelivered, dispositionsOpen, decisionMayOpen: consulted === true && dispositionsOpen === 0 };
}
