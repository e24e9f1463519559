import { z } from 'zod';
import { ballotChoices, ballotOutcomes, interestKinds, meaningsOfSilence } from '@samenspel/domain';
import { DateText, Id } from './base';
import { freeText } from './free-text';
import { SeatRef, StepRef, When } from './common';
import { CounterView, LineStation } from './task';
import { ProposalView } from './iteration';

/** What an executive chooses; each choice has its own field and the interests that were weighed. */
export const BallotBody = z
  .discriminatedUnion('choice', [
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
  ])
  .meta({ id: 'BallotBody' });
export type BallotBody = z.infer<typeof BallotBody>;

export const ConditionVerdictBody = z
  .strictObject({
    accepted: z.boolean(),
    reason: freeText({ max: 1000, min: 0 }).describe('Must be given with a refusal'),
  })
  .meta({ id: 'ConditionVerdictBody' });
export type ConditionVerdictBody = z.infer<typeof ConditionVerdictBody>;

export const BallotPath = z.strictObject({ stepId: Id, seatId: Id });
export type BallotPath = z.infer<typeof BallotPath>;
export const CastBallotPath = z.strictObject({ ballotId: Id });
export type CastBallotPath = z.infer<typeof CastBallotPath>;
/** For which seat the page is shown; else for the first one of the person that has not voted. */
export const DecisionQuery = z.strictObject({ seatId: Id.optional() });
export type DecisionQuery = z.infer<typeof DecisionQuery>;

/** A reaction whose sender said that what was done with it is not enough. */
export const OpenConcern = z
  .object({
    senderName: z
      .string()
      .nullable()
      .describe('The party; null: an individual, whom only the programme manager sees by name'),
    texts: z.array(z.string()).describe('In the words of the sender'),
    handling: z.array(z.object({ kind: z.enum(['taken-over', 'partly', 'not-taken-over']), reason: z.string() })),
    verdictReason: z.string().describe('Why that is not enough, in the words of the sender'),
  })
  .meta({ id: 'OpenConcern' });
export type OpenConcern = z.infer<typeof OpenConcern>;

export const CastBallot = z
  .object({
    id: Id.nullable().describe('null: this seat has not voted yet'),
    version: z.int().nullable().describe('Name it in If-Match to answer the condition that was read'),
    seat: SeatRef,
    choice: z.enum(ballotChoices).nullable(),
    text: z.string().nullable().describe('Condition, reason or question in the words of the executive'),
    condition: z
      .object({ accepted: z.boolean(), reason: z.string(), by: z.string() })
      .nullable()
      .describe('null: there is none, or nobody answered it'),
    submitted: When.nullable(),
  })
  .meta({ id: 'CastBallot' });
export type CastBallot = z.infer<typeof CastBallot>;

export const QuorumOfSide = z
  .object({
    side: z.enum(['municipality', 'provider']),
    voted: z.int(),
    mayVote: z.int().describe('Recused seats not counted'),
    recused: z.int(),
    needed: z.int(),
    reached: z.boolean(),
  })
  .meta({ id: 'QuorumOfSide' });
export type QuorumOfSide = z.infer<typeof QuorumOfSide>;

export const FallsWhenView = z
  .discriminatedUnion('code', [
    z.object({
      code: z.literal('votes-of-side'),
      params: z.object({ side: z.enum(['municipality', 'provider']), count: z.int() }),
    }),
    z.object({ code: z.literal('one-vote'), params: z.object({}) }),
    z.object({ code: z.literal('conditions-answered'), params: z.object({ count: z.int() }) }),
    z.object({ code: z.literal('objections-open'), params: z.object({ count: z.int() }) }),
    z.object({ code: z.literal('all-votes'), params: z.object({ count: z.int() }) }),
  ])
  .meta({ id: 'FallsWhen' });

/** The decision card: everything an executive needs on one screen. */
export const DecisionView = z
  .object({
    step: StepRef,
    question: z.string().describe('The neutral wording of the task'),
    proposal: ProposalView,
    line: z.array(LineStation),
    heard: CounterView.describe('Parties heard in the consultation, and those that were not'),
    heardIndividuals: z.object({ done: z.int(), of: z.int() }),
    silence: z.enum(meaningsOfSilence).describe('What it means that somebody did not respond; stated beforehand'),
    consultationStepId: Id,
    dispositions: z.object({ handled: z.int(), total: z.int() }),
    openConcerns: z.array(OpenConcern),
    frame: z.string(),
    risks: z.string().describe('As named at the launch'),
    openRisks: z.array(z.object({ text: z.string(), ownerName: z.string().nullable(), lookAgainOn: DateText })),
    interests: z.array(z.object({ seat: SeatRef, text: z.string() })).describe('As named with the votes'),
    partyInterests: z
      .array(z.object({ partyName: z.string().nullable(), kind: z.enum(interestKinds), text: z.string() }))
      .describe('As named in the task; without a party: of the network'),
    ballots: z.array(CastBallot),
    quorum: z.array(QuorumOfSide),
    quorumState: z.enum(['reached', 'missing', 'overridden']),
    secondTerm: z.boolean().describe('There was no quorum at the first deadline: this is the second term'),
    canFallWhen: z.array(FallsWhenView).describe('What still has to happen before it can fall; empty: it can fall'),
    mySeatId: Id.nullable(),
    mySeats: z.array(SeatRef).describe('The seats for which this person votes'),
    myBallot: z.object({ body: BallotBody, submitted: When, version: z.int() }).nullable(),
    outcome: z.object({ result: z.enum(ballotOutcomes), published: When.nullable() }).nullable(),
    may: z.object({ vote: z.boolean(), acceptConditions: z.boolean() }),
  })
  .meta({ id: 'DecisionView' });
export type DecisionView = z.infer<typeof DecisionView>;
