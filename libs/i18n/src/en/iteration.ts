import type { Texts } from '../texts';
import type { iteration as dutch } from '../nl/iteration';

export const iteration: Texts<typeof dutch> = {
  noun: 'cycle',
  nounPlural: 'cycles',
  goalState: {
    'on-track': 'on track',
    behind: 'behind',
    'help-needed': 'help needed',
    reached: 'reached',
  },
  bulletin: {
    title: 'Bulletin of cycle {{ordinal}}: {{task}}',
    lead: 'This is what cycle {{ordinal}} of the task {{task}} brought.',
    goals: 'Interim goals',
    goal: '{{text}}: {{state}}',
    actions: 'Actions',
    actionsOf: '{{done}} done, {{open}} still open',
    successes: 'What succeeded',
    next: 'What comes next',
  },
};
