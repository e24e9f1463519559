import { z } from 'zod';
import { commandKinds, commandStatuses, overrideSubjects } from '@samenspel/domain';
import { Id, DateText } from './base';
import { freeText } from './free-text';
import { Deadline, PersonRef, When } from './common';
import { TaskFault } from './task';

const reason = freeText({ max: 1000 }).describe('Why; stands in the log for ever');
const tell = z
  .array(z.enum(['work-group', 'parties', 'followers']))
  .describe('Who is told beside those who must still act');

/** A steering command. The client makes its id, so that sending it twice is the same as sending it once. */
export const CommandBody = z.discriminatedUnion('kind', [
  z.strictObject({ id: Id, kind: z.literal('extend'), stepId: Id, lastDay: DateText, reason, tell }),
  z.strictObject({ id: Id, kind: z.literal('pause'), reason, tell }),
  z.strictObject({ id: Id, kind: z.literal('resume'), reason, tell }),
  z.strictObject({ id: Id, kind: z.literal('close-early'), stepId: Id, reason, tell }),
  z.strictObject({ id: Id, kind: z.literal('cancel'), reason, tell }),
  z.strictObject({
    id: Id,
    kind: z.literal('override'),
    subject: z.enum(overrideSubjects),
    stepId: Id,
    partyId: Id.optional(),
    reason,
    tell,
  }),
  z.strictObject({ id: Id, kind: z.literal('end-iterations'), reason, tell }),
  z.strictObject({ id: Id, kind: z.literal('open-consultation'), reason: freeText({ max: 1000, min: 0 }), tell }),
  z.strictObject({ id: Id, kind: z.literal('send-back'), reason, tell }),
]);
export type CommandBody = z.infer<typeof CommandBody>;

export const DateChange = z.object({
  stepKind: z.string(),
  ordinal: z.int(),
  before: Deadline.nullable(),
  after: Deadline.nullable(),
});
export const CommandPreview = z.object({
  kind: z.enum(commandKinds),
  changes: z.array(DateChange),
  told: z.array(z.object({ personName: z.string(), partyName: z.string().nullable(), why: z.string() })),
  faults: z.array(TaskFault).describe('Why it would be refused now; empty when it would be accepted'),
});
export type CommandPreview = z.infer<typeof CommandPreview>;

export const CommandView = z.object({
  id: Id,
  taskId: Id,
  kind: z.enum(commandKinds),
  status: z.enum(commandStatuses),
  given: When,
  by: PersonRef,
  reason: z.string(),
  settled: When.nullable(),
  refusal: z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) }).nullable(),
});
export type CommandView = z.infer<typeof CommandView>;
export const CommandListView = z.object({ commands: z.array(CommandView) });
