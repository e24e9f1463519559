import type { Texts } from '../texts';
import type { mail as dutch } from '../nl/mail';

export const mail: Texts<typeof dutch> = {
  noun: 'message',
  nounPlural: 'messages',
};
