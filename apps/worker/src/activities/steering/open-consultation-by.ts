import { checkPrepared, DomainError, type PreparedConsultation } from '@samenspel/domain';
import { readChainSight } from '../consultation/read-chain-sight';
import { findLastStep } from '../record/step-row';
import type { TaskChange } from '../record/task-change';
import type { CommandEffect } from './given-command';
import { holdPresentStep } from './present-step';

/** The programme manager opens the consultation: on a delivered proposal, with prompts and a roster. */
export async function openConsultationBy(change: TaskChange): Promise<CommandEffect> {
  const preparation = await holdPresentStep(change, ['preparation']);
  const { proposalDelivered } = await readChainSight(change);
  if (!proposalDelivered) throw new DomainError('PROPOSAL_NOT_DELIVERED', { stepId: preparation.stepId });
  const ordinal = ((await findLastStep(change, 'consultation'))?.ordinal ?? 0) + 1;
  checkPrepared(await readPrepared(change, ordinal));
  await change.sql.execute(
    `update obligation set fulfilled_at = clock_timestamp() where step_id = $1 and kind in ('open-consultation', 'deliver-proposal')
        and fulfilled_at is null and released_at is null`,
    [preparation.stepId],
  );
  return { stepId: preparation.stepId, before: {}, after: { ordinal }, told: 0 };
}

function readPrepared({ sql, task }: TaskChange, ordinal: number): Promise<PreparedConsultation | undefined> {
  return sql.row<PreparedConsultation>(
    `select question, prompts, jsonb_array_length(roster->'partyIds') + jsonb_array_length(roster->'personIds') as senders
       from consultation_plan where task_id = $1 and ordinal = $2`,
    [task.taskId, ordinal],
  );
}
