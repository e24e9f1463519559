import type { Texts } from '../texts';
import type { task as dutch } from '../nl/task';

export const task: Texts<typeof dutch> = {
  noun: 'task',
  nounPlural: 'tasks',
  stages: {
    invitation: 'Inviting',
    iterations: 'Working in cycles',
    consultation: 'Consulting',
    decision: 'Deciding',
    anchoring: 'Anchoring',
  },
  ended: { completed: 'Completed', cancelled: 'Stopped', undecided: 'No decision' },
};
