import type { StepRef, WorkItem } from '@samenspel/contracts';

export const pathOfTask = (taskId: string): string => `/opgaven/${taskId}`;
export const pathOfTaskPart = (taskId: string, part: string): string => `${pathOfTask(taskId)}?deel=${part}`;
export const pathOfDraft = (taskId: string): string => `/concepten/${taskId}`;
export const pathOfProposal = (taskId: string, proposalId?: string): string =>
  proposalId === undefined ? `${pathOfTask(taskId)}/voorstel` : `${pathOfTask(taskId)}/voorstel/${proposalId}`;
export const pathOfBulletin = (taskId: string, bulletinId: string): string =>
  `${pathOfTask(taskId)}/bulletins/${bulletinId}`;
export const pathOfOutcome = (taskId: string, stepId: string): string =>
  `${pathOfTask(taskId)}/stap/${stepId}/uitkomst`;

/** The page of a step by its kind; anchoring has none of its own. */
const pageOfStep: Record<StepRef['kind'], string | null> = {
  invitation: 'uitnodiging',
  iteration: 'cyclus',
  preparation: null,
  consultation: 'consultatie',
  dispositions: 'reacties',
  decision: 'beslissing',
  anchoring: null,
};

type StepPlace = Pick<WorkItem, 'taskId' | 'stepId' | 'stepKind'>;

/** Where somebody goes who wants to see a step. */
export function pathOfStep({ taskId, stepId, stepKind }: StepPlace): string {
  if (stepKind === 'preparation') return `${pathOfTask(taskId)}/consultatie-voorbereiden`;
  const page = pageOfStep[stepKind];
  return page === null ? pathOfTask(taskId) : `${pathOfTask(taskId)}/stap/${stepId}/${page}`;
}

type Work = StepPlace & Pick<WorkItem, 'kind' | 'debtor'>;

/** For a party the address says for which one, because a person may sit in several. */
const pathForSender = (item: Work): string => `${pathOfStep(item)}?namens=${item.debtor}`;

const pathsOfWork: Record<WorkItem['kind'], (item: Work) => string> = {
  reply: pathForSender,
  'check-in': pathOfStep,
  reflection: pathOfStep,
  action: pathOfStep,
  'plan-meeting': pathOfStep,
  'deliver-proposal': ({ taskId }) => pathOfProposal(taskId),
  'open-consultation': ({ taskId }) => `${pathOfTask(taskId)}/consultatie-voorbereiden`,
  reaction: pathForSender,
  disposition: pathOfStep,
  'complete-work-group': ({ taskId }) => pathOfTaskPart(taskId, 'mensen'),
  ballot: pathOfStep,
  'accept-condition': pathOfStep,
};

/** Where somebody does what they owe. */
export const pathOfWork = (item: Work): string => pathsOfWork[item.kind](item);
