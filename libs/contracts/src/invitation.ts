import { z } from 'zod';
import { levels, replyChoices } from '@samenspel/domain';
import { charterFields } from './charter';
import { EmailAddress, Id, DateText } from './base';
import { freeText } from './free-text';
import { Deadline, PartyRef, SeatRef, Sender, StepRef, When } from './common';
import { LineStation } from './task';

/** The reply of a party to an invitation. Each choice has only its own fields. */
export const ReplyBody = z.discriminatedUnion('choice', [
  z.strictObject({
    choice: z.literal('joins'),
    seatIds: z.array(Id).min(1).max(5).describe('The seats of the party that come to the table'),
    note: freeText({ max: 1000, min: 0 }).optional(),
  }),
  z.strictObject({
    choice: z.literal('somebody-else'),
    name: freeText({ max: 120 }),
    email: EmailAddress,
    level: z.enum(levels),
    functionName: freeText({ max: 120 }),
    note: freeText({ max: 1000, min: 0 }).optional(),
  }),
  z.strictObject({ choice: z.literal('later'), from: DateText, note: freeText({ max: 1000, min: 0 }).optional() }),
  z.strictObject({ choice: z.literal('informed'), note: freeText({ max: 1000, min: 0 }).optional() }),
  z.strictObject({ choice: z.literal('declines'), reason: freeText({ max: 1000 }) }),
]);
export type ReplyBody = z.infer<typeof ReplyBody>;

/** A reply while it is written: every field may still be empty. */
export const ReplyDraftBody = z.strictObject({
  choice: z.enum(replyChoices).optional(),
  seatIds: z.array(Id).max(5).optional(),
  name: freeText({ max: 120, min: 0 }).optional(),
  email: z.string().max(254).optional(),
  level: z.enum(levels).optional(),
  functionName: freeText({ max: 120, min: 0 }).optional(),
  from: z.string().max(10).optional(),
  reason: freeText({ max: 1000, min: 0 }).optional(),
  note: freeText({ max: 1000, min: 0 }).optional(),
});
export type ReplyDraftBody = z.infer<typeof ReplyDraftBody>;

/** A reply as it was given; who is sent instead has a seat of the party by then. */
export const GivenReply = z.object({
  choice: z.enum(replyChoices),
  seatIds: z.array(Id).optional(),
  from: DateText.optional(),
  reason: z.string().optional(),
  note: z.string().optional(),
});
export type GivenReply = z.infer<typeof GivenReply>;

export const EscalationDate = z.object({
  tier: z.enum(['deputy', 'manager', 'executive', 'board']),
  on: DateText,
  to: z.string().nullable().describe('Name of who is asked then; null: nobody is known, it passes to the next'),
  done: z.boolean(),
});

/** The invitation as the invited party reads it: why you, what, how long, what is decided, the choices. */
export const InvitationView = z.object({
  step: StepRef,
  sender: Sender,
  title: z.string(),
  ...charterFields,
  endsOn: DateText.describe('The planned last day of the decision'),
  essential: z.boolean(),
  whyEssential: z.string(),
  escalations: z.array(EscalationDate).describe('What would happen after a refusal today, or after silence'),
  line: z.array(LineStation),
  parties: z.array(z.object({ party: PartyRef, joined: z.boolean() })),
  seats: z.array(SeatRef).describe('The seats of this party that may come to the table'),
  manager: z.object({ name: z.string(), email: z.string() }),
  reply: z.object({ body: GivenReply, submitted: When, late: z.boolean(), by: z.string() }).nullable(),
  draft: z.object({ body: z.unknown(), saved: When }).nullable(),
  changeableUntil: Deadline.nullable(),
  choices: z.array(z.enum(replyChoices)),
});
export type InvitationView = z.infer<typeof InvitationView>;
