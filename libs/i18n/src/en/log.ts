import type { Texts } from '../texts';
import type { log as dutch } from '../nl/log';

export const log: Texts<typeof dutch> = {
  noun: 'event',
  nounPlural: 'events',
};
