import type { ReflectionBody } from '@samenspel/contracts';

/** The questions in the order in which they are asked. */
export const reflectionQuestions = [
  'works',
  'chafes',
  'next',
  'succeeded',
] as const satisfies readonly (keyof ReflectionBody)[];

export const emptyReflection: ReflectionBody = { works: '', chafes: '', next: '', succeeded: '' };
