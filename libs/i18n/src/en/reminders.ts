import type { Texts } from '../texts';
import type { reminders as nl } from '../nl/reminders';

export const reminders: Texts<typeof nl> = {
  title: 'How often you get reminders',
  lead: 'Do you take part in more than one task? Then reminders come together in one mail. You decide how often.',
  perWeek: 'How often a week, at most?',
  perWeekHint: 'A week here is five working days in a row.',
  asAgenda_one: 'As the agenda says: 1 time',
  asAgenda_other: 'As the agenda says: {{count}} times',
  asAgendas: 'As the agenda says: {{fewest}} to {{most}} times, different per task',
  times_one: 'At most 1 time',
  times_other: 'At most {{count}} times',
  hours: 'At which hours?',
  hoursHint: 'Outside these hours we leave you in peace. We never send a reminder outside office hours.',
  allDay: 'All day, from {{from}} to {{until}} hours',
  someHours: 'At these hours only',
  from: 'From',
  until: 'Until',
  hour: '{{hour}}:00',
  laterThanFrom: 'Choose a later hour than the first one.',
  always: 'This always comes, and in time',
  alwaysLast: 'The last reminder before an end date. What you did not hear yet is in it too.',
  alwaysAsked: 'Invitations, questions and meetings.',
  alwaysTold: 'Word about new dates, and what was done with your answer.',
  save: 'Save',
  saved: 'Your choice is saved. It holds from the next reminder on.',
};
