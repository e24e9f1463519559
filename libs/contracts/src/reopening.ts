import { reopeningStatuses, settledPointKinds } from '@samenspel/domain';
import { z } from 'zod';
import { Id } from './base';
import { SeatRef, StepPath, When } from './common';
import { freeText } from './free-text';

export const ReopeningPath = StepPath.extend({ reopeningId: Id });
export type ReopeningPath = z.infer<typeof ReopeningPath>;
export const SupporterPath = ReopeningPath.extend({ seatId: Id });
export type SupporterPath = z.infer<typeof SupporterPath>;

const SettledPoint = z.object({
  kind: z.enum(settledPointKinds),
  sourceId: Id.describe('The goal, the meeting or the reopening that it comes from'),
  text: z.string(),
  ordinal: z.int().describe('The cycle in which it was settled'),
});

/** A seat of the work group asks to open a settled point again, and says why. */
export const ReopeningBody = z
  .strictObject({
    sourceId: Id,
    text: freeText({ max: 300 }).describe('The point in the words in which it was settled'),
    reason: freeText({ max: 1000 }),
  })
  .meta({ id: 'ReopeningBody' });
export type ReopeningBody = z.infer<typeof ReopeningBody>;

/** What holds from now on about a point that was open again. */
export const SettlementBody = z.strictObject({ text: freeText({ max: 300 }) }).meta({ id: 'SettlementBody' });
export type SettlementBody = z.infer<typeof SettlementBody>;

export const ReopeningView = z
  .object({
    id: Id,
    point: z.string(),
    ordinal: z.int().describe('The cycle in which it was asked'),
    reason: z.string(),
    asker: SeatRef,
    asked: When,
    status: z.enum(reopeningStatuses),
    needed: z.int().describe('So many other seats must support it'),
    supporters: z.array(SeatRef),
    reopened: When.nullable(),
    settledAs: z.string().nullable().describe('What holds since it was settled anew'),
  })
  .meta({ id: 'ReopeningView' });
export type ReopeningView = z.infer<typeof ReopeningView>;

/** What is settled in a task, and what the work group opens again. For the table only. */
export const ReopeningsView = z
  .object({
    points: z.array(SettledPoint).describe('What is settled now, the first cycle first'),
    reopenings: z.array(ReopeningView).describe('Those that were not withdrawn, the last one first'),
    needed: z.int().describe('So many other seats must support opening a point again'),
    mySeatId: Id.nullable(),
    may: z.object({
      ask: z.boolean().describe('Ask and support, for the own seat'),
      settle: z.boolean().describe('Settle anew what is open again'),
    }),
  })
  .meta({ id: 'ReopeningsView' });
export type ReopeningsView = z.infer<typeof ReopeningsView>;
