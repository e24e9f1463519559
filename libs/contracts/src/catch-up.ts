import { ballotOutcomes, goalStates, placeKinds, placesInTask, stepKinds } from '@samenspel/domain';
import { z } from 'zod';
import { DateText, Id } from './base';
import { Deadline, SeatRef, When } from './common';
import { TaskListItem, WorkItem } from './task';

/** What holds: who joins later does not do it again. */
const Settled = z.object({
  reopenSupporters: z.int().describe('So many other seats must support opening a settled point again'),
  wording: z.string(),
  frame: z.string(),
  frameSetBy: z.string(),
  groupDoesNotDecide: z.string(),
  goals: z.array(z.object({ id: Id, text: z.string(), ordinal: z.int().describe('Of its cycle') })),
  bulletins: z.array(
    z.object({
      id: Id,
      ordinal: z.int(),
      published: When,
      agreed: z.array(z.string()).describe('What the meetings of the cycle agreed (afspraken)'),
      successes: z.array(z.string()),
      next: z.array(z.string()),
    }),
  ),
  proposals: z.array(z.object({ id: Id, number: z.int(), title: z.string(), summary: z.string(), delivered: When })),
  decisions: z.array(z.object({ stepId: Id, ordinal: z.int(), result: z.enum(ballotOutcomes), closed: When })),
});

const StillOpen = z.object({
  step: z.object({ stepId: Id, kind: z.enum(stepKinds), ordinal: z.int(), deadline: Deadline }).nullable(),
  openPoints: z.string(),
  reopened: z
    .array(z.object({ id: Id, point: z.string(), reason: z.string() }))
    .describe('Settled points that the work group opened again (heropend)'),
  goals: z.array(z.object({ id: Id, text: z.string(), state: z.enum(goalStates) })),
  actions: z.array(z.object({ id: Id, text: z.string(), owner: SeatRef, deadline: Deadline })),
  meeting: z.object({ starts: When, location: z.string() }).nullable(),
});

const Influence = z.object({
  places: z
    .array(z.enum(placesInTask))
    .describe('What the viewer is in the task; empty: what is asked of a member of the work group'),
  groupDecides: z.string(),
  now: z.array(WorkItem).describe('What the viewer can do now'),
  ahead: z.array(
    z.object({
      kind: z.enum(placeKinds),
      stepKind: z.enum(stepKinds),
      ordinal: z.int(),
      asks: When.nullable().describe('null: the date follows once the step before it ended, or the pause'),
      lastDay: DateText.nullable(),
    }),
  ),
});

/** *Bijpraten*, for who joins later: what is settled, what is open, and what can still be influenced. */
export const CatchUpView = TaskListItem.extend({
  begun: z.boolean().describe('A cycle has begun; before that there is nothing to catch up on'),
  begins: DateText.nullable().describe('When the first cycle begins, as planned'),
  settled: Settled,
  open: StillOpen,
  influence: Influence,
}).meta({ id: 'CatchUpView' });
export type CatchUpView = z.infer<typeof CatchUpView>;
