import { z } from 'zod';
import { levels, partyKinds, sides, stepKinds, stepStatuses } from '@samenspel/domain';
import { DateText, Id, InstantText, SenderKey } from './base';

/** A moment as people read it: the real instant, and the date and wall time of the task's calendar (virtual when paced). */
export const When = z.object({
  at: InstantText,
  on: DateText,
  time: z.string().describe('HH.MM on the calendar of the task'),
});
export type When = z.infer<typeof When>;

/** A step's date: `lastDay` is shown as "tot en met"; `endsAt` is the exclusive instant after it. */
export const Deadline = z.object({
  lastDay: DateText,
  endsAt: InstantText,
  hasClosingInstant: z.boolean().describe('true: nothing is accepted from endsAt on; false: late answers are marked'),
  workingDaysLeft: z.int().describe('Working days left on the calendar of the task; negative once the date has passed'),
  today: DateText.describe('Today on the calendar of the task, which a sample task runs through faster than the world'),
});
export type Deadline = z.infer<typeof Deadline>;

export const PartyRef = z.object({ id: Id, name: z.string(), kind: z.enum(partyKinds), side: z.enum(sides) });
export type PartyRef = z.infer<typeof PartyRef>;

export const PersonRef = z.object({ id: Id, name: z.string() });
export type PersonRef = z.infer<typeof PersonRef>;

export const SeatRef = z.object({
  id: Id,
  level: z.enum(levels),
  functionName: z.string(),
  party: PartyRef,
  person: PersonRef.nullable().describe('null: nobody holds the seat now'),
});
export type SeatRef = z.infer<typeof SeatRef>;

export const StepRef = z.object({
  id: Id,
  taskId: Id,
  taskTitle: z.string(),
  kind: z.enum(stepKinds),
  ordinal: z.int(),
  status: z.enum(stepStatuses),
  deadline: Deadline,
  closed: When.nullable(),
});
export type StepRef = z.infer<typeof StepRef>;

/** Who a page or an answer is for: a party, a seat, or a person for themselves. */
export const Sender = z.object({
  key: SenderKey,
  party: PartyRef.nullable(),
  seat: SeatRef.nullable(),
  person: PersonRef,
});
export type Sender = z.infer<typeof Sender>;

/** What the gate answered to an accepted answer. */
export const Receipt = z.object({
  answerId: Id,
  version: z.int(),
  submitted: When,
  late: z.boolean(),
  replayed: z.boolean().describe('true: the same request was accepted before; nothing was stored again'),
});
export type Receipt = z.infer<typeof Receipt>;

/** A draft as it was typed; it becomes an answer only when it is sent. */
export const DraftSaved = z.object({ saved: When });
export type DraftSaved = z.infer<typeof DraftSaved>;

export const StepPath = z.strictObject({ stepId: Id });
export type StepPath = z.infer<typeof StepPath>;
export const SenderPath = z.strictObject({ stepId: Id, sender: SenderKey });
export type SenderPath = z.infer<typeof SenderPath>;
/** Without it a page answers for whom its link is of, else for the first that the person may answer for. */
export const SenderQuery = z.strictObject({ sender: SenderKey.optional() });
export type SenderQuery = z.infer<typeof SenderQuery>;
