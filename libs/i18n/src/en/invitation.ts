import type { Texts } from '../texts';
import type { invitation as dutch } from '../nl/invitation';

export const invitation: Texts<typeof dutch> = {
  noun: 'invitation',
  nounPlural: 'invitations',
};
