import { z } from 'zod';
import { Id, InstantText, DateText } from './base';
import { freeText } from './free-text';
import { Deadline, PersonRef, SeatRef, StepRef, When } from './common';
import { LineStation, WorkItem } from './task';

export const goalStates = ['on-track', 'behind', 'help-needed', 'reached'] as const;
export const GoalBody = z.strictObject({ text: freeText({ max: 300 }) });
export type GoalBody = z.infer<typeof GoalBody>;
export const GoalChange = z.strictObject({ text: freeText({ max: 300 }), state: z.enum(goalStates) }).partial();
export type GoalChange = z.infer<typeof GoalChange>;
export const GoalView = z.object({
  id: Id,
  text: z.string(),
  state: z.enum(goalStates),
  carriedOver: z.boolean(),
  version: z.int(),
});

export const ActionBody = z.strictObject({ text: freeText({ max: 300 }), seatId: Id, dueOn: DateText });
export type ActionBody = z.infer<typeof ActionBody>;
export const ActionChange = z
  .strictObject({ text: freeText({ max: 300 }), seatId: Id, dueOn: DateText, done: z.boolean() })
  .partial();
export type ActionChange = z.infer<typeof ActionChange>;
export const ActionView = z.object({
  id: Id,
  text: z.string(),
  owner: SeatRef,
  deadline: Deadline,
  done: When.nullable(),
  mine: z.boolean(),
  version: z.int(),
});

/** A meeting of the group. Inside the notice period only with a reason (product.md: planned in time). */
export const MeetingBody = z.strictObject({
  on: DateText.describe('Local date on the calendar of the task'),
  from: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .describe('Local time, HH:MM'),
  until: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  location: freeText({ max: 200 }),
  agenda: freeText({ max: 2000, min: 0 }),
  shortNoticeReason: freeText({ max: 300, min: 0 }),
});
export type MeetingBody = z.infer<typeof MeetingBody>;
export const MeetingView = z.object({
  id: Id,
  starts: When,
  ends: When,
  location: z.string(),
  agenda: z.string(),
  minutes: z.string(),
  announced: When,
  noticeDays: z.int().describe('Working days between announcement and meeting'),
  shortNoticeReason: z.string(),
  cancelled: z.boolean(),
  version: z.int(),
});

export const CheckInBody = z.strictObject({
  line: freeText({ max: 500 }).describe('The check-in in one line'),
  goals: z.array(z.object({ goalId: Id, state: z.enum(goalStates) })).max(20),
});
export type CheckInBody = z.infer<typeof CheckInBody>;

/** The reflection in three questions, and what succeeded. */
export const ReflectionBody = z.strictObject({
  works: freeText({ max: 1000, min: 0 }),
  chafes: freeText({ max: 1000, min: 0 }),
  next: freeText({ max: 1000, min: 0 }),
  succeeded: freeText({ max: 1000, min: 0 }),
});
export type ReflectionBody = z.infer<typeof ReflectionBody>;

export const BulletinView = z.object({
  id: Id,
  taskId: Id,
  taskTitle: z.string(),
  ordinal: z.int(),
  published: When,
  goals: z.array(z.object({ text: z.string(), state: z.enum(goalStates) })),
  actionsDone: z.int(),
  actionsOpen: z.int(),
  successes: z.array(z.string()),
  next: z.array(z.string()),
  text: z.string().describe('Plain text for other channels'),
  html: z.string().describe('The same as HTML for other channels'),
});
export type BulletinView = z.infer<typeof BulletinView>;

export const IterationView = z.object({
  step: StepRef,
  count: z.int().describe('The agreed number of cycles'),
  line: z.array(LineStation),
  goals: z.array(GoalView),
  actions: z.array(ActionView),
  meeting: MeetingView.nullable(),
  meetingNoticeDays: z.int(),
  latestAnnouncement: DateText.nullable().describe(
    'Last day on which a meeting in this cycle can be announced in time',
  ),
  members: z.array(z.object({ seat: SeatRef, late: z.boolean(), checkedIn: z.boolean(), reflected: z.boolean() })),
  mySeatId: Id.nullable(),
  checkIn: z.object({ body: CheckInBody, submitted: When }).nullable(),
  reflection: z.object({ body: ReflectionBody, submitted: When }).nullable(),
  checkIns: z.array(z.object({ seat: SeatRef, body: CheckInBody, submitted: When })),
  reflections: z.array(z.object({ seat: SeatRef, body: ReflectionBody, submitted: When })),
  mine: z.array(WorkItem),
  bulletin: BulletinView.nullable(),
  may: z.object({ write: z.boolean(), planMeeting: z.boolean(), endIterations: z.boolean(), answer: z.boolean() }),
});
export type IterationView = z.infer<typeof IterationView>;

export const ProposalSection = z.strictObject({
  key: z.string().min(1).max(40),
  heading: freeText({ max: 160, min: 0 }),
  text: freeText({ max: 10_000, min: 0 }),
});
export const ProposalDraftBody = z.strictObject({
  title: freeText({ max: 160, min: 0 }),
  summary: freeText({ max: 1000, min: 0 }).describe('The proposal in five lines, for who decides'),
  sections: z.array(ProposalSection).max(50),
});
export type ProposalDraftBody = z.infer<typeof ProposalDraftBody>;
export const ProposalDraftView = ProposalDraftBody.extend({
  taskId: Id,
  version: z.int(),
  saved: InstantText,
  savedBy: PersonRef.nullable(),
  mayDeliver: z.boolean(),
});
export type ProposalDraftView = z.infer<typeof ProposalDraftView>;
export const ProposalView = ProposalDraftBody.extend({
  id: Id,
  taskId: Id,
  number: z.int(),
  sha256: z.string(),
  delivered: When,
  deliveredBy: PersonRef,
});
export type ProposalView = z.infer<typeof ProposalView>;
