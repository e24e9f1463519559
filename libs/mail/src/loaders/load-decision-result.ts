import type { BallotOutcome, TaskStatus } from '@samenspel/domain';
import { acceptedConditions, type AcceptedCondition } from '@samenspel/persistence';
import type { DecisionOutcome, DecisionResultModel } from '../model/mail-model';
import { stepOf } from './last-day';
import type { Loading } from './loading';
import type { StepRow } from './mail-row';
import { readProposal } from './read-proposal';
import { taskPath } from './task-sheet';

/** Needs the step of the decision. */
export async function loadDecisionResult(loading: Loading): Promise<DecisionResultModel> {
  const { database, links, rows, base } = loading;
  const step = stepOf(rows);
  const consultation = rows.steps.findLast(({ kind }) => kind === 'consultation');
  const conditions = await database.rows<AcceptedCondition>(acceptedConditions, [step.stepId]);
  return {
    kind: 'decision-result',
    ...base,
    outcome: outcomeOf(step, rows.task.status),
    decidedOn: step.closedOn ?? rows.today,
    proposal: await readProposal(loading, step.proposalVersionId === null ? consultation : step),
    conditions: conditions.map(({ condition, byName }) => `${condition} (${byName})`),
    url: links.page(taskPath(rows.task.taskId)),
  };
}

/** An objection sends the task back and has its own mail, unless it ends the task. */
function outcomeOf(step: StepRow, status: TaskStatus): DecisionOutcome {
  if (status === 'rejected') return 'rejected';
  const { result } = (step.outcome ?? {}) as { readonly result?: BallotOutcome };
  return result === 'undecided' || result === 'no-quorum' || status === 'undecided' ? 'undecided' : 'carried';
}
