import { type ConsultedProposal, decisionMayOpen, type TaskSight } from '@samenspel/domain';
import type { TaskChange } from '../record/task-change';

type ChainSight = Pick<TaskSight, 'proposalDelivered' | 'dispositionsOpen' | 'decisionMayOpen'>;

interface ChainRow {
  readonly proposalVersionId: string | null;
  readonly proposalDelivered: boolean;
}

const proposal = `
select (select p.id from proposal_version p where p.task_id = $1 order by p.number desc limit 1) as proposal_version_id,
       exists (select 1 from proposal_version p where p.task_id = $1 and p.delivered_at > coalesce(
         (select max(e.occurred_at) from event e where e.task_id = $1 and e.type = 'task.sent-back'), '-infinity')) as proposal_delivered`;

const consultation = `
select c.proposal_version_id, c.closed_at,
       (select count(*) from reaction_item r where r.step_id = c.id and r.disposition_id is null) as dispositions_open
  from step c where c.task_id = $1 and c.kind = 'consultation' order by c.ordinal desc limit 1`;

/** Whether the road to the decision is free: consulted on that very proposal, and every reaction has a disposition. */
export async function readChainSight({ sql, task, now }: TaskChange): Promise<ChainSight> {
  const row = await sql.row<ChainRow>(proposal, [task.taskId]);
  const consulted = await sql.row<ConsultedProposal>(consultation, [task.taskId]);
  return {
    proposalDelivered: row?.proposalDelivered ?? false,
    dispositionsOpen: consulted?.dispositionsOpen ?? 0,
    decisionMayOpen: decisionMayOpen(row?.proposalVersionId ?? null, consulted ?? null, now),
  };
}
