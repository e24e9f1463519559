import type { Texts } from '../texts';
import type { iteration as dutch } from '../nl/iteration';

export const iteration: Texts<typeof dutch> = {
  noun: 'cycle',
  nounPlural: 'cycles',
};
