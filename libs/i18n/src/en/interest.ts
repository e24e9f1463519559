import type { Texts } from '../texts';
import type { interest as nl } from '../nl/interest';

export const interest: Texts<typeof nl> = {
  noun: 'interest',
  nounPlural: 'interests',
  part: {
    title: 'Interests',
    lead: 'What is at stake for everybody? Each party says it itself. Who decides reads it on the card.',
    network: 'The network as a whole',
    missing: 'This party is at the table and has not named an interest yet.',
    none: 'This party has not named an interest yet.',
    notNamed: 'Not named yet',
    by: '{{name}}, on {{date}}',
  },
  kind: {
    clients: 'Of the people it is about',
    organisation: 'Of the organisation',
    municipality: 'Of the municipality',
    network: 'Of the network',
  },
  hint: {
    clients: 'What matters to residents and clients? Name no persons.',
    organisation: 'Think of people, money, time and what you promised before.',
    municipality: 'Think of money, duties and what the council wants.',
    network: 'What do all parties win or lose together?',
  },
  form: {
    name: 'Name it',
    change: 'Change',
    save: 'Save',
    cancel: 'Cancel',
    saved: 'The interest is saved.',
  },
};
