import type { StepKind } from '@samenspel/domain';
import type { LinkUrls } from '../link-urls';
import type { Addressee, TaskSheet } from '../model/parts';
import { lineOfPlan } from './line-of-plan';
import type { MailRow, TaskMailRows } from './mail-row';

export const addresseeOf = ({ personName, email, language }: MailRow): Addressee => ({
  name: personName,
  email,
  language,
});

export const taskPath = (taskId: string): string => `/opgaven/${taskId}`;
export const catchUpPath = (taskId: string): string => `${taskPath(taskId)}/bijpraten`;
export const draftPath = (taskId: string): string => `/concepten/${taskId}`;
export const remindersPath = '/herinneringen';
export const anchoringPath = (taskId: string): string => `${taskPath(taskId)}/borging`;

export const confirmationsPath = (taskId: string): string => `${taskPath(taskId)}/bevestigingen`;
export const confirmationPath = (taskId: string, stepId: string): string => `${confirmationsPath(taskId)}/${stepId}`;

// The addresses of the web app; a step without a page of its own is looked at on that of the task.
const pageOfStep: Partial<Record<StepKind, (task: string, stepId: string) => string>> = {
  invitation: (task, stepId) => `${task}/stap/${stepId}/uitnodiging`,
  iteration: (task, stepId) => `${task}/stap/${stepId}/cyclus`,
  preparation: (task) => `${task}/consultatie-voorbereiden`,
  consultation: (_task, stepId) => `/consultaties/${stepId}`,
  dispositions: (task) => `${task}/reacties`,
  decision: (task, stepId) => `${task}/stap/${stepId}/beslissing`,
  anchoring: (task) => `${task}/borgingsplan`,
  measure: (task, stepId) => `${task}/stap/${stepId}/meting`,
};

/** Where somebody who signs in does what a step asks. */
export function stepPath({ task, steps }: TaskMailRows, stepId: string | null): string {
  const step = steps.find((each) => each.stepId === stepId);
  const onTask = taskPath(task.taskId);
  return step === undefined ? onTask : (pageOfStep[step.kind]?.(onTask, step.stepId) ?? onTask);
}

export function taskSheetOf(rows: TaskMailRows, links: LinkUrls): TaskSheet {
  const { task, today } = rows;
  return {
    id: task.taskId,
    title: task.title,
    programmeName: task.programmeName,
    manager: { name: task.managerName, email: task.managerEmail },
    today,
    line: lineOfPlan(rows),
    url: links.page(taskPath(task.taskId)),
  };
}
