import { z } from 'zod';
import { mostRemindersPerWeek, officeHours } from '@samenspel/domain';

const Hour = z.int().min(officeHours.from).max(officeHours.until);

const ReminderHours = z
  .strictObject({ from: Hour, until: Hour })
  .refine(({ from, until }) => from < until, { path: ['until'], message: 'Later than the first hour' });

/** How often and when somebody wants reminders. */
export const ReminderChoiceBody = z.strictObject({
  perWeek: z
    .int()
    .min(1)
    .max(mostRemindersPerWeek)
    .nullable()
    .describe('At most so many letters with reminders in five working days; null: as the agenda says'),
  hours: ReminderHours.nullable().describe('Reminders come between these hours of the day; null: in all office hours'),
});
export type ReminderChoiceBody = z.infer<typeof ReminderChoiceBody>;

export const ReminderChoiceView = ReminderChoiceBody.extend({
  usual: z
    .object({ fewest: z.int(), most: z.int() })
    .describe('What the agendas of the running tasks of this person say'),
}).meta({ id: 'ReminderChoice', description: 'How often and when somebody wants reminders (herinneringen).' });
export type ReminderChoiceView = z.infer<typeof ReminderChoiceView>;
