import { obligationKinds, stepKinds } from '@samenspel/domain';
import { z } from 'zod';
import { Id, SenderKey } from './base';
import { Deadline, When } from './common';
import { NextEvent, StillNeeded } from './task';

/** One thing that is owed now: who has the ball, since when, and what happens by itself if nothing comes. */
export const Ball = z.object({
  obligationId: Id,
  kind: z.enum(obligationKinds),
  debtor: SenderKey.describe('Who owes it: the party, the seat or the person'),
  partyName: z.string().nullable(),
  personName: z.string().nullable().describe('null: the party owes it, or nobody holds the seat'),
  essential: z.boolean(),
  subject: z.string().nullable().describe('For an action: its text'),
  taskId: Id,
  taskTitle: z.string(),
  stepId: Id,
  stepKind: z.enum(stepKinds),
  ordinal: z.int(),
  since: When,
  workingDaysSince: z.int().describe('Working days after the day of asking, today included'),
  deadline: Deadline,
  next: NextEvent.nullable(),
});
export type Ball = z.infer<typeof Ball>;

/** *Wie heeft de bal*: all that is owed now over the running tasks of a programme, the oldest first. */
export const BallsView = z.object({
  balls: z.array(Ball),
  tasks: z.array(z.object({ taskId: Id, taskTitle: z.string(), stillNeeded: z.array(StillNeeded) })),
});
export type BallsView = z.infer<typeof BallsView>;
