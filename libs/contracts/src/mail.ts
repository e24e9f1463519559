import { z } from 'zod';
import { Id } from './base';
import { PersonRef, When } from './common';

export const mailStatuses = ['planned', 'sending', 'sent', 'unknown', 'dropped', 'failed'] as const;
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

export const MailPath = z.strictObject({ mailId: Id });
export type MailPath = z.infer<typeof MailPath>;

export const MailAgainView = z
  .object({ send: When.describe('When it goes: at once, or when the next mail window opens') })
  .meta({ id: 'MailAgain' });
export type MailAgainView = z.infer<typeof MailAgainView>;
