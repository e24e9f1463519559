import type * as contract from '@samenspel/workflows/contract';
import { publishAnchoringPlan } from './anchoring/publish-anchoring-plan';
import { tellBoard } from './anchoring/tell-board';
import { publishOutcome } from './consultation/publish-outcome';
import { grantSecondTerm } from './decision/grant-second-term';
import { handToBoard } from './decision/hand-to-board';
import { publishDecision } from './decision/publish-decision';
import { announceWorkGroup } from './invitation/announce-work-group';
import { escalate } from './invitation/escalate';
import { planEscalations } from './invitation/plan-escalations';
import { publishBulletin } from './iteration/publish-bulletin';
import type { TaskChange } from './record/task-change';
import type { TaskRecord } from './record/task-record';
import { askOwing } from './reminder/ask-owing';
import { remindOwing } from './reminder/remind-owing';
import { settleCommand } from './steering/settle-command';
import { closeStep } from './task/close-step';
import { concludeStep } from './task/conclude-step';
import { endTask } from './task/end-task';
import { handToManager } from './task/hand-to-manager';
import { lookAtTask } from './task/look-at-task';
import { openStep } from './task/open-step';

type OfTask = { readonly taskId: string };
type OfStep = { readonly stepId: string };

/** The effects of the process on the record: each activity is one change of one task. */
export function agendaTaskActivities(record: TaskRecord): contract.AgendaTaskActivities {
  const change =
    <Input, Result>(effect: (change: TaskChange, input: Input) => Promise<Result>) =>
    (input: Input & OfTask): Promise<Result> =>
      record.change(input.taskId, (holding) => effect(holding, input));
  const ofStep = (effect: (change: TaskChange, stepId: string) => Promise<void>) =>
    change((holding, { stepId }: OfStep) => effect(holding, stepId));
  return {
    lookAtTask: (input) => lookAtTask(record, input),
    settleCommand: change(settleCommand),
    openStep: change(openStep),
    askOwing: change(askOwing),
    remindOwing: change(remindOwing),
    closeStep: change(closeStep),
    handToManager: change(handToManager),
    announceWorkGroup: ofStep(announceWorkGroup),
    planEscalations: change(planEscalations),
    escalate: change(escalate),
    publishBulletin: ofStep(publishBulletin),
    concludeStep: ofStep(concludeStep),
    publishOutcome: ofStep(publishOutcome),
    publishDecision: ofStep(publishDecision),
    grantSecondTerm: change(grantSecondTerm),
    handToBoard: ofStep(handToBoard),
    publishAnchoringPlan: ofStep(publishAnchoringPlan),
    tellBoard: ofStep(tellBoard),
    endTask: change(endTask),
  };
}
