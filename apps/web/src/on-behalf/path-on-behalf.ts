import type { AnswerFormProps } from './answer-on-behalf';

/** Where the answer of somebody else goes: `replies`, `reactions` or `check-ins` of the step. */
export const pathOnBehalf = (answers: string, { step, one }: Pick<AnswerFormProps, 'step' | 'one'>): string =>
  `/steps/${step.id}/${answers}/${one.sender}/on-behalf-of/${one.person.id}`;

/** Where an answer is withdrawn that somebody else entered. */
export const pathOfWithdrawal = (stepId: string, sender: string): string =>
  `/steps/${stepId}/on-behalf/${sender}/withdrawal`;

export const refreshedBy = ({
  step,
}: {
  readonly step: Pick<AnswerFormProps['step'], 'id' | 'taskId'>;
}): readonly string[] => [`/steps/${step.id}`, `/tasks/${step.taskId}`, '/work'];
