import type { WorkItem } from '@samenspel/contracts';

export const pathOfTask = (taskId: string): string => `/opgaven/${taskId}`;
export const pathOfTaskPart = (taskId: string, part: string): string => `${pathOfTask(taskId)}?deel=${part}`;
export const pathOfDraft = (taskId: string): string => `/concepten/${taskId}`;
export const pathOfProposal = (taskId: string, proposalId?: string): string =>
  proposalId === undefined ? `${pathOfTask(taskId)}/voorstel` : `${pathOfTask(taskId)}/voorstel/${proposalId}`;
export const pathOfAnchoring = (taskId: string): string => `${pathOfTask(taskId)}/borging`;
/** What every party that a decision holds for said to it. */
export const pathOfConfirmations = (taskId: string): string => `${pathOfTask(taskId)}/bevestigingen`;
/** The card of a decision on the beamer of a board meeting. */
export const pathOfMeeting = (taskId: string, stepId: string): string =>
  `${pathOfTask(taskId)}/stap/${stepId}/beslissing?scherm=ja`;
export const pathOfConfirmation = (taskId: string, stepId: string): string =>
  `${pathOfConfirmations(taskId)}/${stepId}`;
export const pathOfDossier = (taskId: string): string => `${pathOfTask(taskId)}/dossier`;
export const pathOfAnchoringPlan = (taskId: string): string => `${pathOfTask(taskId)}/borgingsplan`;
export const pathOfBulletin = (taskId: string, bulletinId: string): string =>
  `${pathOfTask(taskId)}/bulletins/${bulletinId}`;
/** For who is signed in; by a link the page reads with the key of that link. */
export const pathOfCatchUp = (taskId: string, linkId?: string): string =>
  `${pathOfTask(taskId)}/bijpraten${linkId === undefined ? '' : `?via=${linkId}`}`;
export const pathOfResponseDocument = (consultationId: string): string => `/consultaties/${consultationId}/nota`;
export const pathOfOutcome = (consultationId: string): string => `/consultaties/${consultationId}/uitkomst`;

type StepPlace = Pick<WorkItem, 'taskId' | 'stepId' | 'stepKind'>;

const pathsOfSteps: Record<WorkItem['stepKind'], (place: StepPlace) => string> = {
  invitation: ({ taskId, stepId }) => `${pathOfTask(taskId)}/stap/${stepId}/uitnodiging`,
  iteration: ({ taskId, stepId }) => `${pathOfTask(taskId)}/stap/${stepId}/cyclus`,
  preparation: ({ taskId }) => `${pathOfTask(taskId)}/consultatie-voorbereiden`,
  consultation: ({ stepId }) => `/consultaties/${stepId}`,
  // Reactions lie with the consultation that they are about; this page finds it.
  dispositions: ({ taskId }) => `${pathOfTask(taskId)}/reacties`,
  decision: ({ taskId, stepId }) => `${pathOfTask(taskId)}/stap/${stepId}/beslissing`,
  anchoring: ({ taskId }) => pathOfAnchoringPlan(taskId),
  measure: ({ taskId, stepId }) => `${pathOfTask(taskId)}/stap/${stepId}/meting`,
};

/** Where somebody goes who wants to see a step. */
export const pathOfStep = (place: StepPlace): string => pathsOfSteps[place.stepKind](place);

type Work = StepPlace & Pick<WorkItem, 'kind' | 'debtor'>;

/** For a party the address says for which one, because a person may sit in several. */
const pathForSender = (item: Work): string => `${pathOfStep(item)}?namens=${item.debtor}`;

const pathsOfWork: Record<WorkItem['kind'], (item: Work) => string> = {
  reply: pathForSender,
  'check-in': pathOfStep,
  reflection: pathOfStep,
  action: pathOfStep,
  'plan-meeting': pathOfStep,
  'write-minutes': pathOfStep,
  'deliver-proposal': ({ taskId }) => pathOfProposal(taskId),
  'open-consultation': ({ taskId }) => `${pathOfTask(taskId)}/consultatie-voorbereiden`,
  reaction: pathForSender,
  'answer-more-time': ({ taskId }) => pathOfTask(taskId),
  disposition: pathOfStep,
  'complete-work-group': ({ taskId }) => pathOfTaskPart(taskId, 'mensen'),
  ballot: pathOfStep,
  'accept-condition': pathOfStep,
  confirmation: ({ taskId, stepId, debtor }) => `${pathOfConfirmation(taskId, stepId)}?namens=${debtor}`,
  'chase-confirmations': ({ taskId }) => pathOfConfirmations(taskId),
  'handle-obstacle': ({ taskId }) => pathOfConfirmations(taskId),
  'deliver-anchoring-plan': pathOfStep,
  measurement: pathOfStep,
  'complete-measures': ({ taskId }) => pathOfAnchoring(taskId),
};

/** Where somebody does what they owe. */
export const pathOfWork = (item: Work): string => pathsOfWork[item.kind](item);
