import { z } from 'zod';
import { goalStates } from '@samenspel/domain';
import { DateText, Id } from './base';
import { freeText } from './free-text';
import { Deadline, PersonRef, SeatRef, StepPath, StepRef, When } from './common';
import { LineStation, WorkItem } from './task';

export const GoalPath = z.strictObject({ goalId: Id });
export type GoalPath = z.infer<typeof GoalPath>;
export const ActionPath = z.strictObject({ actionId: Id });
export type ActionPath = z.infer<typeof ActionPath>;
export const MeetingPath = z.strictObject({ meetingId: Id });
export type MeetingPath = z.infer<typeof MeetingPath>;
export const AttendancePath = MeetingPath.extend({ seatId: Id });
export type AttendancePath = z.infer<typeof AttendancePath>;
export const SeatOfStepPath = StepPath.extend({ seatId: Id });
export type SeatOfStepPath = z.infer<typeof SeatOfStepPath>;
export const BulletinPath = z.strictObject({ bulletinId: Id });
export type BulletinPath = z.infer<typeof BulletinPath>;
export const ProposalPath = z.strictObject({ proposalId: Id });
export type ProposalPath = z.infer<typeof ProposalPath>;

/** As many as a person can keep in mind; product.md: a few achievable interim goals. */
export const goalsAtMost = 20;
export const GoalBody = z.strictObject({ text: freeText({ max: 300 }) }).meta({ id: 'GoalBody' });
export type GoalBody = z.infer<typeof GoalBody>;
export const GoalChange = z
  .strictObject({ text: freeText({ max: 300 }), state: z.enum(goalStates) })
  .partial()
  .meta({ id: 'GoalChange' });
export type GoalChange = z.infer<typeof GoalChange>;
export const GoalView = z
  .object({
    id: Id,
    text: z.string(),
    state: z.enum(goalStates),
    carriedOver: z.boolean().describe('Not reached in the cycle before, so it moved along'),
    version: z.int(),
  })
  .meta({ id: 'GoalView' });
export type GoalView = z.infer<typeof GoalView>;

export const ActionBody = z
  .strictObject({ text: freeText({ max: 300 }), seatId: Id, dueOn: DateText })
  .meta({ id: 'ActionBody' });
export type ActionBody = z.infer<typeof ActionBody>;
export const ActionChange = z
  .strictObject({ text: freeText({ max: 300 }), seatId: Id, dueOn: DateText, done: z.boolean() })
  .partial()
  .meta({ id: 'ActionChange' });
export type ActionChange = z.infer<typeof ActionChange>;
export const ActionView = z
  .object({
    id: Id,
    ordinal: z.int().describe('The cycle that it was agreed in; an open one shows in the cycles after it too'),
    text: z.string(),
    owner: SeatRef,
    deadline: Deadline,
    done: When.nullable(),
    mine: z.boolean(),
    mayFinish: z.boolean().describe('The viewer may say that it is done; also when its cycle is over'),
    version: z.int(),
  })
  .meta({ id: 'ActionView' });
export type ActionView = z.infer<typeof ActionView>;

/** A meeting of the group. Inside the notice period only with a reason (product.md: planned in time). */
const ClockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe('Local time on the calendar of the task, HH:MM');
export const MeetingBody = z
  .strictObject({
    on: DateText.describe('Local date on the calendar of the task'),
    from: ClockTime,
    until: ClockTime,
    location: freeText({ max: 200 }),
    agenda: freeText({ max: 2000, min: 0 }),
    shortNoticeReason: freeText({ max: 300, min: 0 }),
  })
  .meta({ id: 'MeetingBody' });
export type MeetingBody = z.infer<typeof MeetingBody>;
export const MeetingView = z
  .object({
    id: Id,
    starts: When,
    ends: When,
    location: z.string(),
    agenda: z.string(),
    minutes: z.string().describe('Summary of its minutes, for the table only; `IterationView.minutes` has all of them'),
    announced: When.describe('When its date and times were told'),
    noticeDays: z.int().describe('Working days between announcement and meeting'),
    shortNoticeReason: z.string(),
    cancelled: z.boolean(),
    sequence: z.int().describe('Counts up with every change that was told; as in the calendar file'),
    attendance: z.array(z.object({ seatId: Id, coming: z.boolean() })).describe('Who said whether they come'),
    version: z.int(),
  })
  .meta({ id: 'MeetingView' });
export type MeetingView = z.infer<typeof MeetingView>;

export const AttendanceBody = z.strictObject({ coming: z.boolean() }).meta({ id: 'AttendanceBody' });
export type AttendanceBody = z.infer<typeof AttendanceBody>;

/** As many as fit on one page of minutes. */
export const minutesLinesAtMost = 20;
const oneLine = ({ min }: { readonly min: number }) =>
  freeText({ max: 300, min }).refine((text) => !/[\n\r]/.test(text), {
    params: { code: 'CONTROL_CHARACTER' },
    message: 'CONTROL_CHARACTER',
  });
/** Minutes of a meeting: typed once, so its new actions become actions of the cycle and are no part of the text. */
export const MinutesBody = z
  .strictObject({
    summary: freeText({ max: 4000 }),
    decisions: z
      .array(oneLine({ min: 1 }))
      .max(minutesLinesAtMost)
      .describe('What was agreed, a line each'),
    actions: z.array(ActionBody).max(minutesLinesAtMost).describe('New actions; those of before stay as they are'),
  })
  .meta({ id: 'MinutesBody' });
export type MinutesBody = z.infer<typeof MinutesBody>;
/** Minutes while they are written: nothing has to be filled in yet. */
export const MinutesDraftBody = z
  .strictObject({
    summary: freeText({ max: 4000, min: 0 }),
    decisions: z.array(oneLine({ min: 0 })).max(minutesLinesAtMost),
    actions: z
      .array(
        z.strictObject({
          text: freeText({ max: 300, min: 0 }),
          seatId: Id.or(z.literal('')),
          dueOn: DateText.or(z.literal('')),
        }),
      )
      .max(minutesLinesAtMost),
  })
  .meta({ id: 'MinutesDraftBody' });
export type MinutesDraftBody = z.infer<typeof MinutesDraftBody>;
/** The minutes of a meeting that began, or their place while they are missing. */
export const MinutesView = z
  .object({
    meetingId: Id,
    starts: When,
    ends: When,
    summary: z.string(),
    decisions: z.array(z.string()),
    actionIds: z.array(Id).describe('Actions of the cycle that were typed in these minutes'),
    written: When.nullable().describe('When they were changed last; null: nobody wrote them'),
    writtenBy: PersonRef.nullable(),
    draft: z.object({ body: MinutesDraftBody, saved: When }).nullable().describe("The reader's own"),
    version: z.int().describe('0: nobody wrote them; the value of If-Match'),
  })
  .meta({ id: 'MinutesView' });
export type MinutesView = z.infer<typeof MinutesView>;

export const CheckInBody = z
  .strictObject({
    line: freeText({ max: 500 }).describe('The check-in in one line'),
    goals: z.array(z.strictObject({ goalId: Id, state: z.enum(goalStates) })).max(goalsAtMost),
  })
  .meta({ id: 'CheckInBody' });
export type CheckInBody = z.infer<typeof CheckInBody>;

const reflectionText = freeText({ max: 1000, min: 0 });
/** A reflection while it is written: nothing has to be filled in yet. */
export const ReflectionDraftBody = z
  .strictObject({ works: reflectionText, chafes: reflectionText, next: reflectionText, succeeded: reflectionText })
  .meta({ id: 'ReflectionDraftBody' });
export type ReflectionDraftBody = z.infer<typeof ReflectionDraftBody>;
/** The reflection in three questions, and what succeeded; at least one of them has an answer. */
export const ReflectionBody = ReflectionDraftBody.refine((texts) => Object.values(texts).some((text) => text !== ''), {
  path: ['works'],
  params: { code: 'REQUIRED' },
  message: 'REQUIRED',
}).meta({ id: 'ReflectionBody' });
export type ReflectionBody = z.infer<typeof ReflectionBody>;

/** A seat speaks for others: when it told them how it goes, and what came back. */
export const ReportBackBody = z
  .strictObject({
    on: DateText.describe('Local date on the calendar of the task; today or before'),
    line: freeText({ max: 500, min: 0 }).describe('What came back, in one line'),
  })
  .meta({ id: 'ReportBackBody' });
export type ReportBackBody = z.infer<typeof ReportBackBody>;
export const ReportBackView = z.object({ on: DateText, line: z.string() }).meta({ id: 'ReportBackView' });
export type ReportBackView = z.infer<typeof ReportBackView>;

export const BulletinView = z
  .object({
    id: Id,
    taskId: Id,
    taskTitle: z.string(),
    ordinal: z.int(),
    published: When,
    goals: z.array(z.object({ text: z.string(), state: z.enum(goalStates) })),
    actionsDone: z.int(),
    actionsOpen: z.int(),
    decisions: z.array(z.string()).describe('What the meetings of the cycle agreed'),
    successes: z.array(z.string()),
    next: z.array(z.string()),
    text: z.string().describe('Plain text for other channels'),
    html: z.string().describe('The same as HTML for other channels'),
  })
  .meta({ id: 'BulletinView' });
export type BulletinView = z.infer<typeof BulletinView>;

export const IterationView = z
  .object({
    step: StepRef,
    programmeId: Id,
    count: z.int().describe('The agreed number of cycles'),
    line: z.array(LineStation),
    goals: z.array(GoalView),
    actions: z.array(ActionView).describe('Of this cycle, and those of earlier cycles that are still open'),
    meeting: MeetingView.nullable(),
    minutes: z
      .array(MinutesView)
      .describe('Of each meeting that began and was not cancelled, the last one first; for the table only'),
    meetingNoticeDays: z.int(),
    latestAnnouncement: DateText.nullable().describe(
      'Last day on which a meeting in this cycle can be announced in time',
    ),
    members: z.array(z.object({ seat: SeatRef, late: z.boolean(), checkedIn: z.boolean(), reflected: z.boolean() })),
    mySeatId: Id.nullable(),
    checkIn: z.object({ body: CheckInBody, submitted: When }).nullable(),
    reflection: z.object({ body: ReflectionDraftBody, submitted: When }).nullable(),
    reportBack: ReportBackView.nullable().describe('Of the own seat, in this cycle'),
    reflectionDraft: z.object({ body: ReflectionDraftBody, saved: When }).nullable(),
    checkIns: z
      .array(z.object({ seat: SeatRef, body: CheckInBody, submitted: When }))
      .describe('For the table only: the work group and the programme manager'),
    reflections: z
      .array(z.object({ seat: SeatRef, body: ReflectionDraftBody, submitted: When }))
      .describe('For the table only: the work group and the programme manager'),
    mine: z.array(WorkItem),
    bulletin: BulletinView.nullable(),
    may: z.object({
      write: z.boolean().describe('Goals and actions'),
      report: z.boolean().describe('How a goal stands, and that an own action is done'),
      planMeeting: z.boolean(),
      writeMinutes: z.boolean().describe('Also when the cycle is over, then without new actions'),
      endIterations: z.boolean(),
      answer: z.boolean().describe('Check-in, reflection and attendance for the own seat'),
    }),
  })
  .meta({ id: 'IterationView' });
export type IterationView = z.infer<typeof IterationView>;

export const ProposalSection = z
  .strictObject({
    key: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .describe('Stays the same while heading and text change; unique in the proposal'),
    heading: freeText({ max: 160, min: 0 }),
    text: freeText({ max: 10_000, min: 0 }),
  })
  .meta({ id: 'ProposalSection' });
export type ProposalSection = z.infer<typeof ProposalSection>;
const proposalTexts = z.strictObject({
  title: freeText({ max: 160, min: 0 }),
  summary: freeText({ max: 1000, min: 0 }).describe('The proposal in five lines, for who decides'),
  sections: z.array(ProposalSection).max(50),
});
const haveOwnKeys = (sections: readonly { key: string }[]): boolean =>
  new Set(sections.map(({ key }) => key)).size === sections.length;
export const ProposalDraftBody = proposalTexts
  .refine(({ sections }) => haveOwnKeys(sections), {
    path: ['sections'],
    params: { code: 'NOT_ALLOWED' },
    message: 'NOT_ALLOWED',
  })
  .meta({ id: 'ProposalDraftBody' });
export type ProposalDraftBody = z.infer<typeof ProposalDraftBody>;

const DeliveredVersion = z.object({ id: Id, number: z.int(), title: z.string(), sha256: z.string(), delivered: When });
export const ProposalDraftView = z
  .object({
    ...proposalTexts.shape,
    taskId: Id,
    taskTitle: z.string(),
    version: z.int().describe('0: nothing was saved yet'),
    saved: When.nullable(),
    savedBy: PersonRef.nullable(),
    mayDeliver: z.boolean(),
    whyNot: z.string().nullable().describe('Code of the refusal when it cannot be delivered now'),
    versions: z.array(DeliveredVersion).describe('What was delivered before, the first one first'),
  })
  .meta({ id: 'ProposalDraftView' });
export type ProposalDraftView = z.infer<typeof ProposalDraftView>;
export const ProposalView = z
  .object({
    ...proposalTexts.shape,
    id: Id,
    taskId: Id,
    number: z.int(),
    sha256: z.string().describe('SHA-256 in hexadecimal over the RFC 8785 JSON of {v: 1, title, summary, sections}'),
    delivered: When,
    deliveredBy: PersonRef,
  })
  .meta({ id: 'ProposalView' });
export type ProposalView = z.infer<typeof ProposalView>;

/** A version as its own page shows it. */
export const ProposalPage = ProposalView.extend({
  taskTitle: z.string(),
  versions: z.array(DeliveredVersion).describe('All versions of the task, the first one first'),
}).meta({ id: 'ProposalPage' });
export type ProposalPage = z.infer<typeof ProposalPage>;
