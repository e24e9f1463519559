import { levels, moreTimeStands, promptKinds } from '@samenspel/domain';
import { z } from 'zod';
import { DateText, Id, InstantText, SenderKey, Version } from './base';
import { freeText } from './free-text';
import { Deadline, PartyRef, PersonRef, Sender, StepRef, When } from './common';
import { CounterView, LineStation } from './task';
import { ProposalView } from './iteration';

/** A question while it is prepared: words may still be missing, `faults` of the plan says which. */
export const PromptBody = z
  .strictObject({
    kind: z.enum(promptKinds),
    question: freeText({ max: 300, min: 0 }),
    explanation: freeText({ max: 1000, min: 0 }),
    options: z
      .array(freeText({ max: 120, min: 0 }))
      .max(12)
      .describe('Choices; for a scale the words of its two ends'),
    mostChoices: z.int().min(1).max(12).optional().describe('Of a `multiple`: how many at most; absent: all of them'),
    required: z.boolean(),
  })
  .meta({ id: 'PromptBody', description: 'A question (vraag) of a consultation.' });
export type PromptBody = z.infer<typeof PromptBody>;
export const PromptView = z
  .object({
    id: Id,
    ordinal: z.int(),
    kind: z.enum(promptKinds),
    question: z.string(),
    explanation: z.string(),
    options: z.array(z.string()).describe('Of `paragraphs`: the headings of the proposal as they were at the opening'),
    mostChoices: z.int().nullable().describe('Of a `multiple`: how many at most; null: all of them'),
    required: z.boolean(),
  })
  .meta({ id: 'Prompt', description: 'A question (vraag) of an opened consultation.' });
export type PromptView = z.infer<typeof PromptView>;

export const silences = ['no-objection', 'no-position'] as const;

/** Prompts and roster as the programme manager prepares them. Opening is a steering command (`open-consultation`). */
export const ConsultationPlanBody = z
  .strictObject({
    question: freeText({ max: 300, min: 0 }).describe('The question in one sentence'),
    minutes: z.int().min(1).max(60),
    silence: z.enum(silences).describe('What silence means; stated in the mail, the reminder and the result'),
    prompts: z.array(PromptBody).max(40),
    partyIds: z.array(Id).max(1000),
    personIds: z.array(Id).max(100_000),
  })
  .meta({ id: 'ConsultationPlanBody' });
export type ConsultationPlanBody = z.infer<typeof ConsultationPlanBody>;
export const ConsultationPlanView = z
  .object({
    ...ConsultationPlanBody.shape,
    taskId: Id,
    taskTitle: z.string(),
    ordinal: z.int(),
    version: Version.describe('0: nothing was saved yet; what stands here is a start'),
    saved: InstantText.nullable(),
    proposal: ProposalView.nullable(),
    parties: z.array(PartyRef),
    people: z.array(z.object({ person: PersonRef, partyName: z.string().nullable() })),
    faults: z.array(z.object({ field: z.string(), code: z.string() })),
    opensTo: Deadline.nullable().describe('The window if it were opened today'),
    minimumDays: z.int().describe('Working days before which only an override closes it'),
    mayOpen: z.boolean().describe('true: the group delivered and the task waits for the opening'),
    opened: StepRef.nullable().describe('The last consultation that was opened'),
  })
  .meta({ id: 'ConsultationPlan', description: 'The consultation (consultatie) while it is prepared.' });
export type ConsultationPlanView = z.infer<typeof ConsultationPlanView>;
export const ConsultationPlanSaved = z
  .object({ version: Version, saved: InstantText, faults: ConsultationPlanView.shape.faults })
  .meta({ id: 'ConsultationPlanSaved' });
export type ConsultationPlanSaved = z.infer<typeof ConsultationPlanSaved>;

/** Everybody who can be put on a roster. */
export const RosterCandidates = z
  .object({
    parties: z.array(PartyRef.extend({ invited: z.boolean() })),
    people: z.array(
      z.object({
        person: PersonRef,
        party: PartyRef,
        level: z.enum(levels),
        functionName: z.string(),
        inWorkGroup: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'RosterCandidates', description: 'Parties and people to choose a roster from (wie vragen we).' });
export type RosterCandidates = z.infer<typeof RosterCandidates>;

/**
 * An answer to a prompt: text for `open`, 1-5 for `scale`, 0-2 (akkoord, akkoord mits, niet akkoord) for `agreement`, the
 * index of the option for `choice`, all chosen indexes for `multiple`, for `ranking` all indexes, the first place first,
 * and for `paragraphs` a mark of each paragraph that the sender marks (0 akkoord, 1 vraag, 2 bezwaar), with a remark.
 */
export const PromptAnswer = z
  .strictObject({
    promptId: Id,
    text: freeText({ max: 5000, min: 0 }).optional().describe('Also beside a closed answer'),
    value: z.int().min(0).max(20).optional(),
    values: z.array(z.int().min(0).max(20)).max(12).optional().describe('Of a `multiple` or a `ranking`'),
    marks: z
      .array(
        z.strictObject({
          paragraph: z.int().min(0).max(199),
          mark: z.int().min(0).max(2),
          text: freeText({ max: 5000, min: 0 }).optional(),
        }),
      )
      .max(200)
      .optional()
      .describe('Of `paragraphs`: each remark gets a disposition of its own'),
  })
  .meta({ id: 'PromptAnswer' });
export type PromptAnswer = z.infer<typeof PromptAnswer>;
export const ReactionBody = z
  .strictObject({
    answers: z.array(PromptAnswer).max(40),
    final: z.boolean().describe('true: nothing more is coming from this sender'),
  })
  .meta({ id: 'ReactionBody', description: "One sender's reaction (reactie)." });
export type ReactionBody = z.infer<typeof ReactionBody>;

export const dispositionKinds = ['taken-over', 'partly', 'not-taken-over'] as const;
export const DispositionView = z
  .object({
    id: Id,
    kind: z.enum(dispositionKinds),
    reason: z.string(),
    changedText: z.string(),
    decidedBy: z.string(),
    decided: When,
    itemIds: z.array(Id),
    version: Version,
  })
  .meta({ id: 'Disposition', description: 'What was done with reactions and why (afhandeling).' });
export type DispositionView = z.infer<typeof DispositionView>;

const OwnDisposition = z
  .object({
    promptId: Id.nullable().describe('null: the closed answers of everybody together'),
    paragraph: z.int().nullable().describe('Of a remark on a paragraph: its place from 0'),
    fragment: z.string().nullable().describe('The own words of a text that is handled in parts; null: the whole text'),
    kind: z.enum(dispositionKinds),
    reason: z.string(),
    changedText: z.string(),
    decidedBy: z.string(),
    decided: When,
  })
  .meta({ id: 'OwnDisposition', description: 'What was done with one part of my reaction (afhandeling).' });

/** A party asks for more time instead of answering; once per consultation. */
export const MoreTimeBody = z
  .strictObject({
    until: DateText.describe('The last day that is asked for, a working day'),
    reason: freeText({ max: 1000 }),
  })
  .meta({ id: 'MoreTimeBody' });
export type MoreTimeBody = z.infer<typeof MoreTimeBody>;
export const MoreTimeView = z
  .object({
    id: Id,
    party: PartyRef,
    until: DateText,
    reason: z.string(),
    asked: When,
    by: z.string(),
    stand: z.enum(moreTimeStands),
    refusal: z.string().describe('Why not; empty while nobody said no'),
    refusedBy: z.string().nullable(),
  })
  .meta({ id: 'MoreTime', description: 'A request for more time (verzoek om meer tijd).' });
export type MoreTimeView = z.infer<typeof MoreTimeView>;
export const MoreTimeRequests = z.object({ requests: z.array(MoreTimeView) }).meta({ id: 'MoreTimeRequests' });
export type MoreTimeRequests = z.infer<typeof MoreTimeRequests>;
export const MoreTimePath = z.strictObject({ requestId: Id });
export type MoreTimePath = z.infer<typeof MoreTimePath>;
export const MoreTimeRefusal = z.strictObject({ reason: freeText({ max: 1000 }) }).meta({ id: 'MoreTimeRefusal' });
export type MoreTimeRefusal = z.infer<typeof MoreTimeRefusal>;

/** Beside the position of the own party, by a colleague who sees it differently; it never counts as a second voice. */
export const MinorityNoteBody = z.strictObject({ text: freeText({ max: 2000 }) }).meta({ id: 'MinorityNoteBody' });
export type MinorityNoteBody = z.infer<typeof MinorityNoteBody>;
export const MinorityNoteView = z
  .object({ party: PartyRef, by: z.string(), text: z.string(), written: When })
  .meta({ id: 'MinorityNote', description: 'What a colleague sees differently (minderheidsstandpunt).' });
export type MinorityNoteView = z.infer<typeof MinorityNoteView>;

/** What colleagues of a party prepare together; only who holds its mandate makes it the reaction of the party. */
export const PreparedVoiceBody = z
  .strictObject({
    answers: z.array(PromptAnswer).max(40).describe('It may lack what is required'),
    handOver: z.boolean().describe('true: those with the mandate get a mail that asks them to read and confirm it'),
  })
  .meta({ id: 'PreparedVoiceBody' });
export type PreparedVoiceBody = z.infer<typeof PreparedVoiceBody>;
export const PreparedVoiceSaved = z
  .object({ version: Version, mailedTo: z.array(z.string()).describe('Names; empty when nothing was handed over') })
  .meta({ id: 'PreparedVoiceSaved' });
export type PreparedVoiceSaved = z.infer<typeof PreparedVoiceSaved>;
export const ReactionQuery = z.strictObject({
  prepared: z.coerce.number().int().min(1).optional().describe('The version of the prepared text that was read'),
});
export type ReactionQuery = z.infer<typeof ReactionQuery>;
const MandateHolder = z
  .object({
    name: z.string(),
    standsInFor: z.string().nullable().describe('Who is away; null: nobody'),
  })
  .meta({ id: 'MandateHolder', description: 'Who confirms the voice of a party (mandaat).' });
export const PartyVoiceView = z
  .object({
    mayConfirm: z.boolean().describe('false: the viewer prepares, and somebody with the mandate confirms'),
    holders: z.array(MandateHolder),
    prepared: z
      .object({
        answers: z.array(PromptAnswer),
        authors: z.array(z.object({ promptId: Id, name: z.string() })).describe('Who wrote each answer last'),
        version: Version,
        by: z.string(),
        written: When,
        handedOver: z.object({ by: z.string(), on: When }).nullable(),
        awaits: z.boolean().describe('true: nobody with the mandate confirmed this text, so it counts as no answer'),
      })
      .nullable(),
  })
  .meta({ id: 'PartyVoice', description: 'How the own party comes to its one voice.' });
export type PartyVoiceView = z.infer<typeof PartyVoiceView>;

/** The consultation as one sender reads it, also after closing: my reaction, what was done with it, is it enough. */
export const ConsultationView = z
  .object({
    step: StepRef,
    question: z.string(),
    minutes: z.int(),
    silence: z.enum(silences),
    prompts: z.array(PromptView),
    proposal: ProposalView.nullable(),
    sender: Sender.nullable().describe('null: the viewer reads only'),
    senders: z
      .array(z.object({ key: SenderKey, name: z.string(), isParty: z.boolean() }))
      .describe('For whom the viewer may answer'),
    onRoster: z.boolean().describe('false: welcome, and counted apart'),
    line: z.array(LineStation),
    counter: CounterView.nullable().describe('Which parties responded'),
    reaction: z.object({ id: Id, body: ReactionBody, submitted: When, by: z.string(), version: Version }).nullable(),
    draft: z.object({ body: z.unknown(), saved: When }).nullable(),
    voice: PartyVoiceView.nullable().describe('null: the sender is no party'),
    voicesAwaiting: z
      .array(z.string())
      .describe('Parties whose voice is prepared and not confirmed; for the programme manager, else empty'),
    moreTime: MoreTimeView.nullable().describe('What the own party asked'),
    mayAskMoreTime: z.boolean(),
    minorityNote: z
      .object({ text: z.string(), written: When })
      .nullable()
      .describe('The own one; nobody sees another before closing'),
    mayWriteMinorityNote: z.boolean(),
    handledAll: z.boolean().describe('Every reaction has a disposition; before that none is shown'),
    handledBy: Deadline.nullable().describe('Until when the reactions are handled'),
    dispositions: z.array(OwnDisposition),
    verdict: z.object({ sufficient: z.boolean(), reason: z.string(), given: When }).nullable(),
    mayGiveVerdict: z.boolean(),
    manager: z.object({ name: z.string(), email: z.string() }),
  })
  .meta({ id: 'Consultation', description: 'A consultation (consultatie) as one sender reads it.' });
export type ConsultationView = z.infer<typeof ConsultationView>;

export const VerdictBody = z.strictObject({ sufficient: z.boolean(), reason: freeText({ max: 1000, min: 0 }) }).meta({
  id: 'VerdictBody',
  description: 'Whether the disposition is enough for the sender (oordeel van de indiener).',
});
export type VerdictBody = z.infer<typeof VerdictBody>;
export const ReactionPath = z.strictObject({ answerId: Id });
export type ReactionPath = z.infer<typeof ReactionPath>;
export const DispositionPath = z.strictObject({ dispositionId: Id });
export type DispositionPath = z.infer<typeof DispositionPath>;

/** One reaction item that needs a disposition: a free text, or the closed answers together (`text` null). */
export const ReactionItemView = z
  .object({
    id: Id,
    promptId: Id.nullable(),
    paragraph: z.int().nullable().describe('Of a remark on a paragraph: its place from 0; `value` is its mark'),
    split: z
      .object({ id: Id.describe('Of its first part'), nth: z.int(), of: z.int() })
      .nullable()
      .describe('Of a text that is handled in parts: which part it is'),
    senderName: z.string().nullable().describe('The party, or the individual (programme manager only)'),
    party: PartyRef.nullable().describe('null: an individual, or the closed answers'),
    text: z.string().nullable(),
    value: z.int().nullable().describe('The closed answer beside the text'),
    values: z.array(z.int()).describe('The closed answer of a `multiple` or a `ranking` beside the text'),
    dispositionId: Id.nullable(),
    verdict: z.object({ sufficient: z.boolean(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'ReactionItem', description: 'Something that needs a disposition (afhandeling).' });
export type ReactionItemView = z.infer<typeof ReactionItemView>;
export const ReactionItemsView = z
  .object({
    step: StepRef,
    items: z.array(ReactionItemView),
    dispositions: z.array(DispositionView),
    handled: z.int(),
    total: z.int().describe('Of the whole consultation'),
    nextCursor: Id.optional().describe('Where the next page begins; absent on the last one'),
    prompts: z.array(PromptView),
    minorityNotes: z.array(MinorityNoteView),
    proposal: ProposalView.nullable(),
    dueBy: Deadline.nullable().describe('Until when they are handled; null before that step opened'),
    frozen: z.boolean().describe('true: the decision opened and nothing changes any more'),
    mayDispose: z.boolean(),
    maySplit: z.boolean().describe('false: the senders were told what was done with their reaction'),
  })
  .meta({ id: 'ReactionItems', description: 'The reactions to handle (reacties verwerken).' });
export type ReactionItemsView = z.infer<typeof ReactionItemsView>;
/** A page holds at most 2,000 items, in a fixed order: what is handled meanwhile moves none to another page. */
export const ReactionItemsQuery = z.strictObject({ cursor: Id.optional() });
export type ReactionItemsQuery = z.infer<typeof ReactionItemsQuery>;
export const DispositionBody = z
  .strictObject({
    itemIds: z.array(Id).min(1).max(20_000),
    kind: z.enum(dispositionKinds),
    reason: freeText({ max: 2000 }),
    changedText: freeText({ max: 2000, min: 0 }),
  })
  .meta({ id: 'DispositionBody' });
export type DispositionBody = z.infer<typeof DispositionBody>;
export const ReactionItemPath = z.strictObject({ stepId: Id, itemId: Id });
export type ReactionItemPath = z.infer<typeof ReactionItemPath>;
export const SplitBody = z
  .strictObject({
    cuts: z
      .array(z.int().min(1).max(5000))
      .min(1)
      .max(19)
      .describe('Where a next part begins, in characters (code points) of the text from 0, in order'),
  })
  .meta({ id: 'SplitBody', description: 'Where the text of a reaction is cut in parts (splitsen).' });
export type SplitBody = z.infer<typeof SplitBody>;
export const SplitSaved = z
  .object({ itemIds: z.array(Id).describe('The parts in their order'), handled: z.int(), total: z.int() })
  .meta({ id: 'SplitSaved' });
export type SplitSaved = z.infer<typeof SplitSaved>;

export const DispositionSaved = z
  .object({ id: Id, version: Version, handled: z.int(), total: z.int() })
  .meta({ id: 'DispositionSaved' });
export type DispositionSaved = z.infer<typeof DispositionSaved>;

/** The result after closing: response, per prompt the counts, quotes of free texts, who was not heard. */
export const ConsultationOutcomeView = z
  .object({
    step: StepRef,
    question: z.string(),
    silence: z.enum(silences),
    responded: CounterView.describe('Parties of the roster'),
    lateParties: z.array(z.string()).describe('Parties that joined later; they are counted apart'),
    individuals: z.object({ done: z.int(), of: z.int(), outsideRoster: z.int() }),
    notHeard: z.array(PartyRef),
    notConfirmed: z.array(Id).describe('Of those not heard: colleagues prepared a voice that nobody confirmed'),
    responsePerDay: z.array(z.object({ on: DateText, total: z.int() })),
    prompts: z.array(
      z.object({
        prompt: PromptView,
        counts: z.array(
          z.object({
            value: z.int(),
            paragraph: z.int().nullable().describe('Of `paragraphs`: its place from 0; `value` is the mark'),
            total: z.int(),
            meanPlace: z.number().nullable().describe('Of a `ranking`: 1 is the first place'),
            byKind: z
              .record(z.string(), z.object({ total: z.int(), meanPlace: z.number().nullable() }))
              .describe('By kind of party (soort partij), and `individual`'),
          }),
        ),
        quotes: z.array(
          z.object({ text: z.string(), senderName: z.string().nullable(), paragraph: z.int().nullable() }),
        ),
        answered: z.int(),
        texts: z.int(),
      }),
    ),
    minorityNotes: z.array(MinorityNoteView),
    dispositions: z.object({ handled: z.int(), total: z.int(), byKind: z.record(z.string(), z.int()) }),
  })
  .meta({ id: 'ConsultationOutcome', description: 'The result of a consultation (uitkomst van de consultatie).' });
export type ConsultationOutcomeView = z.infer<typeof ConsultationOutcomeView>;
