import { z } from 'zod';
import { Id, InstantText } from './base';
import { freeText } from './free-text';
import { Deadline, PartyRef, PersonRef, Sender, StepRef, When } from './common';
import { CounterView, LineStation } from './task';
import { ProposalView } from './iteration';

export const promptKinds = ['open', 'scale', 'choice'] as const;
export const PromptBody = z.strictObject({
  kind: z.enum(promptKinds),
  question: freeText({ max: 300 }),
  explanation: freeText({ max: 1000, min: 0 }),
  options: z
    .array(freeText({ max: 120 }))
    .max(12)
    .describe('Choices; for a scale the words of its two ends'),
  required: z.boolean(),
});
export type PromptBody = z.infer<typeof PromptBody>;
export const PromptView = PromptBody.extend({ id: Id, ordinal: z.int() });
export type PromptView = z.infer<typeof PromptView>;

export const silences = ['no-objection', 'no-position'] as const;

/** Prompts and roster as the programme manager prepares them. Opening is a steering command (`open-consultation`). */
export const ConsultationPlanBody = z.strictObject({
  question: freeText({ max: 300 }).describe('The question in one sentence'),
  minutes: z.int().min(1).max(60),
  silence: z.enum(silences).describe('What silence means; stated in the mail, the reminder and the result'),
  prompts: z.array(PromptBody).max(40),
  partyIds: z.array(Id).max(1000),
  personIds: z.array(Id).max(100_000),
});
export type ConsultationPlanBody = z.infer<typeof ConsultationPlanBody>;
export const ConsultationPlanView = ConsultationPlanBody.extend({
  taskId: Id,
  ordinal: z.int(),
  version: z.int(),
  saved: InstantText.nullable(),
  proposal: ProposalView.nullable(),
  parties: z.array(PartyRef),
  people: z.array(z.object({ person: PersonRef, partyName: z.string().nullable() })),
  faults: z.array(z.object({ field: z.string(), code: z.string() })),
  opensTo: Deadline.nullable().describe('The window if it were opened today'),
});
export type ConsultationPlanView = z.infer<typeof ConsultationPlanView>;

/** An answer to a prompt: text for `open`, 1-5 for `scale`, the index of the option for `choice`. */
export const PromptAnswer = z.strictObject({
  promptId: Id,
  text: freeText({ max: 5000, min: 0 }).optional(),
  value: z.int().min(0).max(20).optional(),
});
export type PromptAnswer = z.infer<typeof PromptAnswer>;
export const ReactionBody = z.strictObject({
  answers: z.array(PromptAnswer).max(40),
  final: z.boolean().describe('true: nothing more is coming from this sender'),
});
export type ReactionBody = z.infer<typeof ReactionBody>;

export const dispositionKinds = ['taken-over', 'partly', 'not-taken-over'] as const;
export const DispositionView = z.object({
  id: Id,
  kind: z.enum(dispositionKinds),
  reason: z.string(),
  changedText: z.string(),
  decidedBy: z.string(),
  decided: When,
  itemIds: z.array(Id),
  version: z.int(),
});
export type DispositionView = z.infer<typeof DispositionView>;

/** The consultation as one sender reads it, also after closing: my reaction, what was done with it, is it enough. */
export const ConsultationView = z.object({
  step: StepRef,
  question: z.string(),
  minutes: z.int(),
  silence: z.enum(silences),
  prompts: z.array(PromptView),
  proposal: ProposalView,
  sender: Sender.nullable().describe('null: the viewer reads only'),
  line: z.array(LineStation),
  counter: CounterView.nullable().describe('Which parties responded'),
  reaction: z.object({ id: Id, body: ReactionBody, submitted: When, by: z.string(), version: z.int() }).nullable(),
  draft: z.object({ body: z.unknown(), saved: When }).nullable(),
  dispositions: z.array(DispositionView.extend({ promptId: Id.nullable() })),
  verdict: z.object({ sufficient: z.boolean(), reason: z.string(), given: When }).nullable(),
  mayGiveVerdict: z.boolean(),
  manager: z.object({ name: z.string(), email: z.string() }),
});
export type ConsultationView = z.infer<typeof ConsultationView>;

export const VerdictBody = z.strictObject({ sufficient: z.boolean(), reason: freeText({ max: 1000, min: 0 }) });
export type VerdictBody = z.infer<typeof VerdictBody>;

/** One reaction item that needs a disposition: a free text, or the closed answers together (`text` null). */
export const ReactionItemView = z.object({
  id: Id,
  promptId: Id.nullable(),
  promptQuestion: z.string().nullable(),
  senderName: z.string().nullable().describe('The party, or the individual (programme manager only)'),
  party: PartyRef.nullable(),
  text: z.string().nullable(),
  disposition: DispositionView.nullable(),
  verdict: z.object({ sufficient: z.boolean(), reason: z.string() }).nullable(),
});
export type ReactionItemView = z.infer<typeof ReactionItemView>;
export const ReactionItemsView = z.object({
  step: StepRef,
  items: z.array(ReactionItemView),
  handled: z.int(),
  total: z.int(),
  prompts: z.array(PromptView),
  proposal: ProposalView,
  mayDispose: z.boolean(),
});
export type ReactionItemsView = z.infer<typeof ReactionItemsView>;
export const DispositionBody = z.strictObject({
  itemIds: z.array(Id).min(1).max(500),
  kind: z.enum(dispositionKinds),
  reason: freeText({ max: 2000 }),
  changedText: freeText({ max: 2000, min: 0 }),
});
export type DispositionBody = z.infer<typeof DispositionBody>;

/** The result after closing: response, per prompt the counts, quotes of free texts, who was not heard. */
export const ConsultationOutcomeView = z.object({
  step: StepRef,
  silence: z.enum(silences),
  responded: CounterView,
  individuals: z.object({ done: z.int(), of: z.int(), outsideRoster: z.int() }),
  responsePerDay: z.array(z.object({ on: z.string(), total: z.int() })),
  prompts: z.array(
    z.object({
      prompt: PromptView,
      counts: z.array(z.object({ option: z.string(), total: z.int(), bySide: z.record(z.string(), z.int()) })),
      quotes: z.array(z.object({ text: z.string(), senderName: z.string().nullable() })),
      answered: z.int(),
    }),
  ),
  dispositions: z.object({ handled: z.int(), total: z.int(), byKind: z.record(z.string(), z.int()) }),
});
export type ConsultationOutcomeView = z.infer<typeof ConsultationOutcomeView>;
