import { z } from 'zod';
import { ballotChoices, sides } from '@samenspel/domain';
import { Id } from './base';
import { freeText } from './free-text';
import { SeatRef, StepRef, When } from './common';
import { CounterView, LineStation } from './task';
import { ProposalView } from './iteration';

export const BallotBody = z.discriminatedUnion('choice', [
  z.strictObject({ choice: z.literal('consent'), interests: freeText({ max: 500, min: 0 }) }),
  z.strictObject({
    choice: z.literal('consent-with-condition'),
    condition: freeText({ max: 1000 }),
    interests: freeText({ max: 500, min: 0 }),
  }),
  z.strictObject({
    choice: z.literal('objection'),
    reason: freeText({ max: 2000 }),
    interests: freeText({ max: 500, min: 0 }),
  }),
  z.strictObject({
    choice: z.literal('recusal'),
    reason: freeText({ max: 1000 }),
    interests: freeText({ max: 500, min: 0 }),
  }),
  z.strictObject({
    choice: z.literal('send-back'),
    question: freeText({ max: 1000 }),
    interests: freeText({ max: 500, min: 0 }),
  }),
]);
export type BallotBody = z.infer<typeof BallotBody>;

export const ConditionVerdictBody = z.strictObject({ accepted: z.boolean(), reason: freeText({ max: 1000, min: 0 }) });
export type ConditionVerdictBody = z.infer<typeof ConditionVerdictBody>;

/** The decision card: everything an executive needs on one screen. */
export const DecisionView = z.object({
  step: StepRef,
  question: z.string(),
  proposal: ProposalView,
  line: z.array(LineStation),
  heard: CounterView.describe('Parties heard in the consultation, and those that were not'),
  consultationStepId: Id,
  dispositions: z.object({ handled: z.int(), total: z.int() }),
  openConcerns: z.array(z.object({ senderName: z.string(), text: z.string(), verdictReason: z.string() })),
  frame: z.string(),
  risks: z.string(),
  interests: z.array(z.object({ seat: SeatRef, text: z.string() })),
  ballots: z.array(
    z.object({
      id: Id.nullable(),
      seat: SeatRef,
      choice: z.enum(ballotChoices).nullable(),
      text: z.string().nullable().describe('Condition, reason or question in the words of the executive'),
      condition: z.object({ accepted: z.boolean(), reason: z.string(), by: z.string() }).nullable(),
      submitted: When.nullable(),
    }),
  ),
  quorum: z.array(
    z.object({
      side: z.enum(sides),
      voted: z.int(),
      mayVote: z.int(),
      recused: z.int(),
      needed: z.int(),
      reached: z.boolean(),
    }),
  ),
  canFallWhen: z.array(z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) })),
  mySeatId: Id.nullable(),
  myBallot: z.object({ body: BallotBody, submitted: When }).nullable(),
  outcome: z.object({ result: z.string(), published: When.nullable() }).nullable(),
  may: z.object({ vote: z.boolean(), acceptConditions: z.boolean() }),
});
export type DecisionView = z.infer<typeof DecisionView>;
