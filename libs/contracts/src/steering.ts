import { z } from 'zod';
import {
  commandKinds,
  commandStatuses,
  obligationKinds,
  overrideSubjects,
  stepKinds,
  toldWhys,
} from '@samenspel/domain';
import { Id, DateText } from './base';
import { freeText } from './free-text';
import { Deadline, PersonRef, When } from './common';
import { TaskFault } from './task';

const reason = freeText({ max: 1000 }).describe('Why; stands in the log for ever');
const tell = z
  .array(z.enum(['work-group', 'parties', 'followers']))
  .max(3)
  .describe('Who is told beside those who must still act');

const extend = z.strictObject({ kind: z.literal('extend'), stepId: Id, lastDay: DateText, tell });
const pause = z.strictObject({ kind: z.literal('pause'), tell });
const resume = z.strictObject({ kind: z.literal('resume'), tell });
const closeEarly = z.strictObject({ kind: z.literal('close-early'), stepId: Id, tell });
const cancel = z.strictObject({ kind: z.literal('cancel'), tell });
const override = z.strictObject({
  kind: z.literal('override'),
  subject: z.enum(overrideSubjects),
  stepId: Id,
  partyId: Id.optional(),
  tell,
});
const endIterations = z.strictObject({ kind: z.literal('end-iterations'), tell });
const openConsultation = z.strictObject({ kind: z.literal('open-consultation'), tell });
const remind = z.strictObject({ kind: z.literal('remind'), stepId: Id, tell: tell.max(0) });
const handOver = z.strictObject({ kind: z.literal('hand-over'), tell: tell.max(0) });
const toPersonId = Id.describe('The programme manager who takes the task over');
const undo = z.strictObject({ kind: z.literal('undo'), commandId: Id.describe('What is taken back'), tell });
const replan = z.strictObject({ kind: z.literal('replan'), tell });
const conclude = z.strictObject({ kind: z.literal('conclude'), tell });
const sendBack = z.strictObject({ kind: z.literal('send-back'), tell });

/** A command as it would be given, before anybody wrote down why: what it would do is shown first. */
export const CommandPreviewBody = z
  .discriminatedUnion('kind', [
    extend,
    pause,
    resume,
    closeEarly,
    cancel,
    override,
    endIterations,
    openConsultation,
    sendBack,
    conclude,
    remind,
    handOver.extend({ toPersonId: toPersonId.optional() }),
    replan,
    undo,
  ])
  .meta({ id: 'CommandPreviewBody' });
export type CommandPreviewBody = z.infer<typeof CommandPreviewBody>;

const given = { id: Id.describe('Made by the caller: the same id twice is one command'), reason };

/** A steering command. The client makes its id, so that sending it twice is the same as sending it once. */
export const CommandBody = z
  .discriminatedUnion('kind', [
    extend.extend(given),
    pause.extend(given),
    resume.extend(given),
    closeEarly.extend(given),
    cancel.extend(given),
    override.extend(given),
    endIterations.extend(given),
    openConsultation.extend({ ...given, reason: freeText({ max: 1000, min: 0 }) }),
    sendBack.extend(given),
    replan.extend(given),
    undo.extend({ ...given, reason: freeText({ max: 1000, min: 0 }) }),
    conclude.extend(given),
    remind.extend({
      ...given,
      reason: freeText({ max: 1000, min: 0 }),
      personIds: z.array(Id).min(1).max(2000).describe('Who gets it, of those who must still act'),
    }),
    handOver.extend({ ...given, toPersonId }),
  ])
  .meta({ id: 'CommandBody' });
export type CommandBody = z.infer<typeof CommandBody>;

export const CommandPath = z.strictObject({ commandId: Id });
export type CommandPath = z.infer<typeof CommandPath>;

export const DateChange = z
  .object({
    stepKind: z.enum(stepKinds),
    ordinal: z.int(),
    before: Deadline.nullable().describe('null: this step was not foreseen'),
    after: Deadline.nullable().describe('null: this step will not come'),
  })
  .meta({ id: 'DateChange' });
export type DateChange = z.infer<typeof DateChange>;

export const ToldPerson = z
  .object({ personId: Id, personName: z.string(), partyName: z.string().nullable(), why: z.enum(toldWhys) })
  .meta({ id: 'ToldPerson' });
export type ToldPerson = z.infer<typeof ToldPerson>;

export const HandoverView = z
  .object({
    from: PersonRef,
    to: PersonRef.nullable().describe('null: nobody was chosen yet'),
    candidates: z.array(PersonRef).describe('Who can take it over: the other programme managers'),
    moves: z
      .array(
        z.object({ kind: z.enum(obligationKinds), stepKind: z.enum(stepKinds), ordinal: z.int(), dueOn: DateText }),
      )
      .describe('What the manager still has to do, and the other will'),
    mails: z.int().describe('How many mails about it were planned, and go to the other'),
  })
  .meta({ id: 'HandoverView' });
export type HandoverView = z.infer<typeof HandoverView>;

export const CommandPreview = z
  .object({
    kind: z.enum(commandKinds),
    changes: z
      .array(DateChange)
      .describe('Every date that moves; of a pause: as it would be when it were resumed today'),
    told: z.array(ToldPerson).describe('Who gets a mail about it by name, those who must still act always'),
    mailsGo: When.nullable().describe('When those mails go, when that is not at once: in the next mail window'),
    warnings: z.array(TaskFault).describe('Days in the new windows on which people may be away; they never block'),
    faults: z.array(TaskFault).describe('Why it would be refused now; empty when it would be accepted'),
    handover: HandoverView.nullable().describe('Of a handover: from whom to whom, and what moves'),
  })
  .meta({ id: 'CommandPreview' });
export type CommandPreview = z.infer<typeof CommandPreview>;

export const CommandView = z
  .object({
    id: Id,
    taskId: Id,
    kind: z.enum(commandKinds),
    stepId: Id.nullable().describe('The step that the command names'),
    status: z.enum(commandStatuses).describe('`accepted`: it is being processed'),
    given: When,
    by: PersonRef,
    reason: z.string(),
    settled: When.nullable(),
    told: z.int().nullable().describe('How many people were told; null until it is settled'),
    logLineId: Id.nullable().describe('The line of the log that it caused: `#<id>` on the page of the log'),
    canBeUndone: z.boolean().describe('Of a kind that can be taken back; whether it still is, its preview says'),
    refusal: z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) }).nullable(),
  })
  .meta({ id: 'CommandView' });
export type CommandView = z.infer<typeof CommandView>;
export const CommandListView = z.object({ commands: z.array(CommandView) }).meta({ id: 'CommandListView' });
export type CommandListView = z.infer<typeof CommandListView>;
