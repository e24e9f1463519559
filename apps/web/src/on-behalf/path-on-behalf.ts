import type { AnswerFormProps } from './answer-on-behalf';

/** Where the answer of somebody else goes: `replies`, `reactions` or `check-ins` of the step. */
export const pathOnBehalf = (answers: string, { step, one }: Pick<AnswerFormProps, 'step' | 'one'>): string =>
  `/steps/${step.id}/${answers}/${one.sender}/on-behalf-of/${one.person.id}`;

export const refreshedBy = ({ step }: Pick<AnswerFormProps, 'step'>): readonly string[] => [
  `/steps/${step.id}`,
  `/tasks/${step.taskId}`,
  '/work',
];
