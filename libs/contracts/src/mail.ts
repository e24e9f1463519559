import { z } from 'zod';
import { mailKinds, mailReasons, mailStatuses, stepKinds } from '@samenspel/domain';
import { DateText, Id, PageQuery, pageOf } from './base';
import { PersonRef, When } from './common';

export const MailListItem = z.object({
  id: Id,
  kind: z.string(),
  rung: z.string().nullable(),
  to: PersonRef,
  partyName: z.string().nullable(),
  subject: z.string().nullable(),
  status: z.enum(mailStatuses),
  why: z.string().nullable(),
  send: When,
  sent: When.nullable(),
});
export type MailListItem = z.infer<typeof MailListItem>;
export const MailListView = z.object({ mails: z.array(MailListItem), total: z.int() });
export type MailListView = z.infer<typeof MailListView>;

export const MailQuery = z.strictObject({ limit: z.coerce.number().int().min(1).max(2000).default(500) });
export type MailQuery = z.infer<typeof MailQuery>;

export const PostQuery = PageQuery.extend({
  status: z.enum(mailStatuses).optional(),
  kind: z.enum(mailKinds).optional(),
  taskId: Id.optional(),
  personId: Id.optional().describe('To whom'),
  q: z.string().trim().max(100).optional().describe('Part of a name, a party, a task or a subject'),
});
export type PostQuery = z.infer<typeof PostQuery>;

/** A mail of a programme: what, to whom, why, and what became of it. */
export const PostItem = z.object({
  id: Id,
  kind: z.enum(mailKinds),
  rung: z.string().nullable().describe('Which reminder it is'),
  again: z.boolean().describe('Somebody had it sent again'),
  task: z.object({ id: Id, title: z.string(), today: DateText.describe('Today on the calendar of the task') }),
  to: PersonRef,
  partyName: z.string().nullable(),
  subject: z.string().nullable().describe('As it was sent; null before that'),
  status: z.enum(mailStatuses),
  reason: z.enum(mailReasons).nullable().describe('Why it does not go, or why nobody knows whether it went'),
  serverAnswer: z.string().nullable().describe('What the mail server said, in its own words'),
  send: When,
  sent: When.nullable(),
  heldFrom: When.nullable().describe('When it was to go before it was held back; null: it never was'),
  bundle: z
    .object({ mailId: Id.describe('The mail in which they went'), count: z.int() })
    .nullable()
    .describe('Reminders that went in one mail, and how many'),
});
export type PostItem = z.infer<typeof PostItem>;

export const PostView = pageOf(PostItem).meta({ id: 'Post', description: 'The mails of a programme (post).' });
export type PostView = z.infer<typeof PostView>;

/** One mail. Its text is written at the moment of sending and holds a link of one person, so it is not kept. */
export const MailView = PostItem.extend({
  step: z.object({ kind: z.enum(stepKinds), ordinal: z.int() }).nullable(),
  sendingAgain: z.union([
    z.object({ possible: z.literal(true), send: When.describe('When it would go') }),
    z.object({ possible: z.literal(false), code: z.string().describe('Why not, as the refusal would be') }),
  ]),
}).meta({ id: 'Mail' });
export type MailView = z.infer<typeof MailView>;

export const MailPath = z.strictObject({ mailId: Id });
export type MailPath = z.infer<typeof MailPath>;

export const MailAgainView = z
  .object({ send: When.describe('When it goes: at once, or when the next mail window opens') })
  .meta({ id: 'MailAgain' });
export type MailAgainView = z.infer<typeof MailAgainView>;
