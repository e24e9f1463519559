import type { Texts } from '../texts';
import type { steering as dutch } from '../nl/steering';

export const steering: Texts<typeof dutch> = {
  noun: 'steering',
  nounPlural: 'steerings',
};
