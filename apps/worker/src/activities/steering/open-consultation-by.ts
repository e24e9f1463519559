import { DomainError, preparationFaults, type PreparedConsultation } from '@samenspel/domain';
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
  await checkPrepared(change, ordinal);
  await change.sql.execute(
    `update obligation set fulfilled_at = clock_timestamp() where step_id = $1 and kind in ('open-consultation', 'deliver-proposal')
        and fulfilled_at is null and released_at is null`,
    [preparation.stepId],
  );
  return { stepId: preparation.stepId, before: {}, after: { ordinal }, told: 0 };
}

interface PreparedRow {
  readonly question: string;
  readonly prompts: PreparedConsultation['prompts'];
  readonly senders: number;
}

/** What would be frozen now has to be whole: nobody can mend a question once it was asked. */
async function checkPrepared({ sql, task }: TaskChange, ordinal: number): Promise<void> {
  const prepared = await sql.row<PreparedRow>(
    `select question, prompts, jsonb_array_length(roster->'partyIds') + jsonb_array_length(roster->'personIds') as senders
       from consultation_plan where task_id = $1 and ordinal = $2`,
    [task.taskId, ordinal],
  );
  const [fault] = preparationFaults(prepared ?? { question: '', prompts: [], senders: 0 });
  if (fault === undefined) return;
  const { field, code } = fault;
  const known = code === 'CONSULTATION_WITHOUT_PROMPTS' || code === 'CONSULTATION_WITHOUT_ROSTER';
  throw new DomainError(known ? code : 'CONSULTATION_NOT_COMPLETE', { ordinal, field, fault: code });
}
