import { z } from 'zod';
import type { Policy, PolicyChange } from '@samenspel/domain';
import { DateText, Id, InstantText } from './base';
import { PersonRef } from './common';
import { freeText } from './free-text';
import { DateChange } from './steering';

// Only the shape: what a number may be is a rule of the domain, which names every fault.
const Count = z.number();
const Days = Count.describe('Working days');
const Ladder = z.array(Count).max(10).describe('Working days from the due date, negative: before it');

/** Every number of a policy; see `Policy` in libs/domain. */
const PolicyBody = z.strictObject({
  invitation: z.strictObject({
    days: Days,
    ladder: Ladder,
    escalation: z.strictObject({ deputy: Days, manager: Days, executive: Days, board: Days }),
    secondLook: z.boolean().describe('Somebody of the other side agrees with the text before it goes out'),
  }),
  iterations: z.strictObject({
    count: Count,
    days: Days,
    meetingNoticeDays: Days,
    checkInAt: Count.describe('Fraction of the cycle'),
    ladder: Ladder,
    reopeningSupporters: Count,
  }),
  preparation: z.strictObject({ days: Days }),
  consultation: z.strictObject({ days: Days, minimumDays: Days, ladder: Ladder }),
  dispositions: z.strictObject({ days: Days, ladder: Ladder }),
  decision: z.strictObject({
    days: Days,
    ladder: Ladder,
    quorumShare: Count.describe('Share of each side'),
    secondTermDays: Days,
    maximumSendBacks: Count,
    confirmDays: Days,
    confirmLadder: Ladder,
  }),
  anchoring: z.strictObject({
    days: Days,
    ladder: Ladder,
    boardAfter: Days,
    measureMonths: z.array(Count).max(10),
    measureDays: Days,
    measureLadder: Ladder,
  }),
  managerReminderEvery: Days,
  quietAfterAsking: Days,
  remindersPerWeek: Count.describe('Letters with reminders to one person in five working days, over all tasks'),
});

export const PolicyPreviewBody = z.strictObject({ policy: PolicyBody });
export type PolicyPreviewBody = z.infer<typeof PolicyPreviewBody>;

export const AgendaPolicyBody = PolicyPreviewBody.extend({ reason: freeText({ max: 2000, min: 1 }) });
export type AgendaPolicyBody = z.infer<typeof AgendaPolicyBody>;

const policy = (description: string) => z.custom<Policy>().meta({ type: 'object', description });
const changes = z
  .array(z.custom<PolicyChange>().meta({ type: 'object' }))
  .describe('Each with `path`, `before` and `after`');

export const PolicyPreview = z
  .object({
    today: DateText,
    changes,
    dates: z.array(DateChange).describe('The last days of a task that would start today, before and after'),
  })
  .meta({ id: 'PolicyPreview', description: 'What a change of the policy (beleid) would mean.' });
export type PolicyPreview = z.infer<typeof PolicyPreview>;

export const AgendaPolicyView = z
  .object({
    id: Id,
    name: z.string(),
    version: z.int(),
    policy: policy('The policy (beleid) from which tasks start'),
    usual: policy('What holds where nobody changed it'),
    drafts: z.int().describe('Tasks that did not start yet: these go by it too'),
    history: z
      .array(z.object({ version: z.int(), by: PersonRef, at: InstantText, reason: z.string(), changes }))
      .describe('Every change, the last one first'),
  })
  .meta({ id: 'AgendaPolicy', description: 'The policy of an agenda (beleid) and how it came about.' });
export type AgendaPolicyView = z.infer<typeof AgendaPolicyView>;
