import { z } from 'zod';
import { Id, InstantText } from './base';

export const CalendarFeedView = z
  .object({
    url: z.url().nullable().describe('The secret address; null when there is none'),
    madeAt: InstantText.nullable(),
  })
  .meta({ id: 'CalendarFeed', description: "The address of somebody's own calendar (mijn agenda)." });
export type CalendarFeedView = z.infer<typeof CalendarFeedView>;

export const CalendarFeedPath = z.strictObject({ feedId: Id, file: z.string().regex(/^[A-Za-z0-9_-]{43}\.ics$/) });
export type CalendarFeedPath = z.infer<typeof CalendarFeedPath>;
