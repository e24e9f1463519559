import { ApplicationFailure } from '@temporalio/common';
import { owe } from '../record/owe';
import type { TaskChange } from '../record/task-change';
import type { OpenedStep } from '../task/open-step';
import { freezePrompts } from './freeze-prompts';

interface ConsultationPlanRow {
  readonly roster: { readonly partyIds: readonly string[]; readonly personIds: readonly string[] };
  readonly prompts: readonly unknown[];
}

/** Freezes prompts, roster and proposal: they are the denominator and the text that everybody answers to. */
export async function openConsultation(change: TaskChange, step: OpenedStep): Promise<void> {
  const { sql, task } = change;
  const [plan] = await sql.rows<ConsultationPlanRow>(
    'select roster, prompts from consultation_plan where task_id = $1 and ordinal = $2',
    [task.taskId, step.ordinal],
  );
  if (plan === undefined) throw nothingPrepared(task.taskId, step.ordinal);
  await freezeProposal(change, step);
  await freezePrompts(change, step.stepId, plan.prompts);
  await owe(change, step, { stepId: step.stepId, kind: 'reaction' }, plan.roster);
}

/** The consultation, and later its dispositions and decision, name the last version that was delivered. */
async function freezeProposal({ sql, task }: TaskChange, step: OpenedStep): Promise<void> {
  await sql.execute(
    `update step set proposal_version_id = (select id from proposal_version where task_id = $1 order by number desc limit 1) where id = $2`,
    [task.taskId, step.stepId],
  );
}

function nothingPrepared(taskId: string, ordinal: number): ApplicationFailure {
  return ApplicationFailure.nonRetryable(
    `Consultation ${ordinal} of task ${taskId} has no prompts and roster: it was opened without being prepared`,
    'CONSULTATION_NOT_PREPARED',
  );
}
