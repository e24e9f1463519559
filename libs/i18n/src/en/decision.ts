import type { Texts } from '../texts';
import type { decision as dutch } from '../nl/decision';

export const decision: Texts<typeof dutch> = {
  noun: 'decision',
  nounPlural: 'decisions',
};
