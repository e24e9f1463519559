import { z } from 'zod';
import {
  escalationTiers,
  levels,
  momentKinds,
  nonWorkingReasons,
  obligationKinds,
  overrideSubjects,
  sides,
  stages,
  stepKinds,
  stepStatuses,
  taskStatuses,
  type Policy,
} from '@samenspel/domain';
import { charterFields } from './charter';
import { Id, InstantText, DateText, SenderKey } from './base';
import { freeText } from './free-text';
import { Deadline, PartyRef, PersonRef, SeatRef, When } from './common';

const days = (max: number) => z.int().min(0).max(max);
const ladder = z.array(z.int().min(-60).max(60)).max(10);

/** What a task may set differently from the policy of its agenda; see `Policy` in libs/domain. All in working days. */
export const PolicyOverride = z
  .object({
    invitation: z
      .object({
        days: days(60),
        ladder,
        secondLook: z.literal(true).describe('Asked by this task too; what the agenda asks, a task cannot take off'),
      })
      .partial(),
    iterations: z
      .object({
        count: z.int().min(1).max(12),
        days: days(60),
        meetingNoticeDays: days(30),
        ladder,
        reopeningSupporters: z.int().min(1).max(20),
      })
      .partial(),
    preparation: z.object({ days: days(30) }).partial(),
    consultation: z.object({ days: days(90), ladder }).partial(),
    dispositions: z.object({ days: days(60), ladder }).partial(),
    decision: z
      .object({
        days: days(60),
        ladder,
        quorumShare: z.number().min(0).max(1),
        confirmDays: days(60),
        confirmLadder: ladder,
      })
      .partial(),
    anchoring: z
      .object({
        days: days(120),
        ladder,
        boardAfter: days(60),
        measureMonths: z.array(z.int().min(1).max(36)).min(1).max(8),
        measureDays: days(60),
        measureLadder: ladder,
      })
      .partial(),
  })
  .partial();
export type PolicyOverride = z.infer<typeof PolicyOverride>;

export const TaskPartyBody = z.strictObject({
  partyId: Id,
  essential: z.boolean(),
  whyEssential: freeText({ max: 300, min: 0 }),
  contactSeatId: Id.nullable(),
});

/** Everything of a task before it starts. Text may be empty in a draft; `faults` of the view says what is missing. */
export const TaskDraftBody = z.strictObject({
  title: freeText({ max: 120, min: 0 }),
  wording: freeText({ max: 2000, min: 0 }),
  by: z.enum(['content', 'area']),
  area: freeText({ max: 200, min: 0 }),
  frame: freeText({ max: 2000, min: 0 }),
  frameSetBy: freeText({ max: 200, min: 0 }),
  frameInput: freeText({ max: 500, min: 0 }).default('').describe('With whose input the frame was set'),
  openPoints: freeText({ max: 2000, min: 0 }),
  groupDecides: freeText({ max: 2000, min: 0 }),
  groupDoesNotDecide: freeText({ max: 2000, min: 0 }),
  risks: freeText({ max: 2000, min: 0 }),
  hoursPerMonth: z.number().min(0).max(160).nullable(),
  parties: z.array(TaskPartyBody).max(500),
  deciderSeatIds: z.array(Id).max(200),
  policy: PolicyOverride,
  startsOn: DateText.nullable().describe(
    'null: the day of the launch. In the past only with a pace: the days before today pass at it, and from today on days are real',
  ),
  pace: z
    .object({ workingDayMs: z.int().min(100).max(86_400_000) })
    .nullable()
    .describe('Sample mode only: how long a working day lasts. null: real time'),
});
export type TaskDraftBody = z.infer<typeof TaskDraftBody>;

export const TaskFault = z.object({ field: z.string(), code: z.string(), params: z.record(z.string(), z.unknown()) });
export type TaskFault = z.infer<typeof TaskFault>;
export const TaskDraftView = TaskDraftBody.extend({
  id: Id,
  programmeId: Id,
  agendaId: Id,
  manager: PersonRef,
  version: z.int(),
  saved: InstantText,
  faults: z.array(TaskFault).describe('What has to be mended before the task can start'),
  signals: z.array(TaskFault).describe('Signals on wording and dates; they never block'),
});
export type TaskDraftView = z.infer<typeof TaskDraftView>;

export const TaskDraftList = z.object({ items: z.array(TaskDraftView) });
export type TaskDraftList = z.infer<typeof TaskDraftList>;
export const AgendaPath = z.strictObject({ programmeId: Id, agendaId: Id });
export type AgendaPath = z.infer<typeof AgendaPath>;
export const NewTaskDraft = z.strictObject({ agendaId: Id });
export type NewTaskDraft = z.infer<typeof NewTaskDraft>;
export const LaunchedTask = z.object({ taskId: Id });
export type LaunchedTask = z.infer<typeof LaunchedTask>;

/** An agenda with its policy: every duration, ladder and quorum, in working days. */
export const AgendaView = z.object({
  id: Id,
  name: z.string(),
  policy: z.custom<Policy>().meta({ type: 'object', description: 'The policy (beleid) in working days.' }),
  version: z.int(),
});
export const AgendaList = z.object({ items: z.array(AgendaView) });
export type AgendaList = z.infer<typeof AgendaList>;

export const MomentView = z.object({
  kind: z.enum(momentKinds),
  key: z.string(),
  offset: z.int(),
  send: When,
  done: z.boolean(),
  skipped: z.boolean(),
});
export const SkippedDay = z.object({ date: DateText, whyNot: z.enum(nonWorkingReasons) });
export const PlannedStepView = z.object({
  kind: z.enum(stepKinds),
  ordinal: z.int(),
  stepId: Id.nullable().describe('null: only planned'),
  status: z.enum(stepStatuses).nullable(),
  opens: When,
  deadline: Deadline,
  closedOn: DateText.nullable(),
  days: z.int().describe('Working days from opening to the last day'),
  extendedBy: z.int(),
  pausedDays: z.int(),
  skippedHolidays: z.array(SkippedDay).describe('Holidays inside the window, the answer to "waarom?"'),
  moments: z.array(MomentView),
});
export type PlannedStepView = z.infer<typeof PlannedStepView>;
export const PlanView = z.object({
  version: z.int(),
  today: DateText,
  paced: z.boolean(),
  steps: z.array(PlannedStepView),
});
export type PlanView = z.infer<typeof PlanView>;

export const gapKinds = ['municipality', 'provider', 'access-team-professional', 'provider-professional'] as const;

/** Everything that will happen when this draft is started today: every date, every mail and who it goes to. */
export const LaunchPreviewView = z.object({
  plan: PlanView,
  mails: z.array(
    z.object({
      kind: z.string(),
      rung: z.string().nullable(),
      send: When,
      to: z.array(z.object({ personName: z.string(), partyName: z.string().nullable() })),
      toLater: z
        .enum(['measure-reporter'])
        .nullable()
        .describe('Nobody knows yet to whom: the borgingsplan will name who reports on a measure (meting)'),
      subject: z.string(),
      text: z.string(),
    }),
  ),
  escalations: z
    .array(
      z.object({
        partyName: z.string(),
        tiers: z.array(
          z.object({
            tier: z.enum(escalationTiers),
            send: When,
            to: z.array(z.string()).describe('Who is asked; empty: nobody is known, so the next tier is asked at once'),
          }),
        ),
      }),
    )
    .describe('What happens when an essential party (onmisbare partij) stays silent'),
  sides: z.array(z.object({ side: z.string(), parties: z.int() })),
  reachableGaps: z.array(z.enum(gapKinds)).describe('Sides that are not even invited'),
  faults: z.array(TaskFault),
  signals: z.array(TaskFault),
});
export type LaunchPreviewView = z.infer<typeof LaunchPreviewView>;

/** One part of "Nog nodig: ..."; the sentence is made from these in libs/i18n. */
export const StillNeeded = z.object({
  kind: z.enum([...obligationKinds, 'essential-reply', 'work-group-gap', 'quorum', 'paused']),
  count: z.int(),
  names: z.array(z.string()).describe('As far as the viewer may see them'),
});
export type StillNeeded = z.infer<typeof StillNeeded>;

/** What happens next by itself. */
export const NextEvent = z.object({
  kind: z.enum([...momentKinds, 'closing', 'due', 'opening']),
  stepKind: z.enum(stepKinds),
  ordinal: z.int(),
  rung: z.string().nullable(),
  when: When,
  lastDay: DateText.describe('The last day of that step'),
  today: DateText,
  recipients: z.int().describe('How many people would be mailed if nothing changes'),
});
export type NextEvent = z.infer<typeof NextEvent>;

export const LineStation = z.object({
  stage: z.enum(stages),
  state: z.enum(['done', 'now', 'open', 'paused', 'sent-back']),
  from: DateText.nullable(),
  until: DateText.nullable(),
  cycles: z.array(
    z.object({ ordinal: z.int(), state: z.enum(['done', 'now', 'open']), from: DateText, until: DateText }),
  ),
});
export type LineStation = z.infer<typeof LineStation>;

export const TaskListItem = z.object({
  id: Id,
  title: z.string(),
  status: z.enum(taskStatuses),
  stage: z.enum(stages).nullable(),
  stepKind: z.enum(stepKinds).nullable(),
  ordinal: z.int().nullable(),
  late: z.boolean(),
  manager: PersonRef,
  line: z.array(LineStation),
  stillNeeded: z.array(StillNeeded),
  ball: z.array(z.string()).describe('Names of parties or people that must act now'),
  next: NextEvent.nullable(),
  today: DateText.describe('Today on the calendar of the task'),
});
export type TaskListItem = z.infer<typeof TaskListItem>;
export const TaskPath = z.strictObject({ taskId: Id });
export type TaskPath = z.infer<typeof TaskPath>;
export const TaskListQuery = z.strictObject({
  stage: z.enum(stages).optional(),
  status: z.enum(taskStatuses).optional(),
  partyId: Id.optional(),
  late: z.stringbool().optional(),
  q: z.string().trim().max(100).optional().describe('Words of the title or the wording'),
});
export type TaskListQuery = z.infer<typeof TaskListQuery>;
export const LogQuery = z.strictObject({
  stage: z.enum(stages).optional(),
  personId: Id.optional(),
  limit: z.coerce.number().int().min(1).max(2000).default(500),
});
export type LogQuery = z.infer<typeof LogQuery>;
export const TaskListView = z.object({ tasks: z.array(TaskListItem), total: z.int() });
export type TaskListView = z.infer<typeof TaskListView>;

export const CounterView = z.object({
  done: z.int(),
  of: z.int(),
  doneNames: z.array(z.string()),
  openNames: z.array(z.string()),
});
export type CounterView = z.infer<typeof CounterView>;

/** One thing that the viewer must do, before when, for whom. */
export const WorkItem = z.object({
  obligationId: Id,
  debtor: SenderKey.describe('Who owes it: the party, the seat or the person'),
  kind: z.enum(obligationKinds),
  taskId: Id,
  taskTitle: z.string(),
  stepId: Id,
  stepKind: z.enum(stepKinds),
  ordinal: z.int(),
  onBehalfOf: z.string().nullable(),
  deadline: Deadline,
  minutes: z.int(),
  group: z.enum(['late', 'this-week', 'later']),
  subject: z.string().nullable().describe('For an action: its text'),
  hasDraft: z.boolean(),
});
export type WorkItem = z.infer<typeof WorkItem>;

/** The page of a task: the line, the two sentences, the card of now, people, plan and documents. */
export const TaskView = TaskListItem.extend({
  programmeId: Id,
  ...charterFields,
  version: z.int(),
  plan: PlanView,
  toReplan: z.boolean().describe('The closing days of the programme changed on days of this plan'),
  launched: When.nullable(),
  ended: When.nullable(),
  now: z
    .object({
      stepId: Id,
      kind: z.enum(stepKinds),
      ordinal: z.int(),
      status: z.enum(stepStatuses),
      deadline: Deadline,
      counter: CounterView.nullable(),
      mine: z.array(WorkItem).describe('What the viewer must do here'),
    })
    .nullable(),
  parties: z.array(
    z.object({
      party: PartyRef,
      essential: z.boolean(),
      whyEssential: z.string(),
      reply: z.string().nullable().describe('The choice of the reply, null while nobody replied'),
      escalations: z.array(
        z.object({
          tier: z.enum(['deputy', 'manager', 'executive', 'board']),
          on: DateText,
          done: z.boolean(),
          to: z.string().nullable(),
        }),
      ),
    }),
  ),
  levels: z
    .array(
      z.object({
        side: z.enum(sides),
        level: z.enum(levels),
        people: z.int(),
        atTable: z.int(),
        informed: z.int().describe('At least one mail about the task went to them'),
        silent: z.int().describe('Informed, not at the table, and never answered'),
      }),
    )
    .describe('Who of the parties takes part, was informed and is silent, by side and level'),
  workGroup: z.array(
    z.object({
      seat: SeatRef,
      joined: When,
      late: z.boolean(),
      serves: z.string().describe('Whom the seat speaks for, in the words of its party'),
      reportedOn: DateText.nullable().describe('When the seat last told them how it goes'),
      reportDue: z.boolean().describe('That was longer ago than a cycle lasts'),
    }),
  ),
  gaps: z.array(z.enum(gapKinds)),
  deciders: z.array(SeatRef),
  proposals: z.array(z.object({ id: Id, number: z.int(), title: z.string(), sha256: z.string(), delivered: When })),
  bulletins: z.array(z.object({ id: Id, ordinal: z.int(), published: When })),
  consultations: z.array(z.object({ stepId: Id, ordinal: z.int(), status: z.enum(stepStatuses) })),
  overrides: z.array(
    z.object({
      subject: z.enum(overrideSubjects),
      partyName: z.string().nullable(),
      reason: z.string(),
      by: z.string(),
      when: When,
    }),
  ),
  may: z.object({
    steer: z.boolean(),
    handOver: z.boolean(),
    managePeople: z.boolean(),
    answerOnBehalf: z.boolean(),
    readReactions: z.boolean(),
    write: z.boolean(),
    readMail: z.boolean(),
    readDossier: z.boolean(),
  }),
});
export type TaskView = z.infer<typeof TaskView>;

/** One line of the log; its sentence is made from `type` and `params` in libs/i18n (namespace `log`). */
export const LogEntry = z.object({
  seq: z.int().nullable().describe('Number in the sealed chain; null while it is younger than the last seal'),
  id: Id,
  type: z.string(),
  when: When,
  taskId: Id.nullable(),
  taskTitle: z.string().nullable(),
  stepId: Id.nullable(),
  stepKind: z.enum(stepKinds).nullable(),
  ordinal: z.int().nullable(),
  actor: z
    .object({ name: z.string(), partyName: z.string().nullable() })
    .nullable()
    .describe('null: the process itself'),
  onBehalfOf: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  sentence: z.string().describe('The line as a plain sentence in the language of the viewer'),
});
export type LogEntry = z.infer<typeof LogEntry>;

/** *Mijn werk*: what must I do, before when; what do I wait for; what is new. */
export const WorkView = z.object({
  items: z.array(WorkItem),
  risks: z
    .array(
      z.object({ id: Id, taskId: Id, taskTitle: z.string(), text: z.string(), lookAgainOn: DateText, today: DateText }),
    )
    .describe('Risks that the person watches and has to look at again'),
  waitingFor: z.array(
    z.object({ taskId: Id, taskTitle: z.string(), stepId: Id, stillNeeded: z.array(StillNeeded), deadline: Deadline }),
  ),
  news: z.array(LogEntry),
  next: z.array(z.object({ taskId: Id, taskTitle: z.string(), next: NextEvent })),
});
export type WorkView = z.infer<typeof WorkView>;

export const LogView = z.object({ entries: z.array(LogEntry), total: z.int(), chainIntact: z.boolean() });
export type LogView = z.infer<typeof LogView>;

const RuleLine = z.object({
  rule: z.string(),
  title: z.string().describe('The rule as a sentence'),
  state: z.enum(['kept', 'not-yet', 'broken', 'overridden']),
  stateWord: z.string(),
  evidence: z.array(
    z.object({
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      eventIds: z.array(Id),
      sentence: z.string(),
    }),
  ),
});

/** The guarded chain: each rule with its state and the evidence that shows it, in the language of the viewer. */
export const GuardedChainView = z.object({ lines: z.array(RuleLine) });
export type GuardedChainView = z.infer<typeof GuardedChainView>;

/** The ground-rule check (spelregeltoets): the ten ground rules, in the language of the viewer. */
export const GroundRulesView = z.object({
  lines: z.array(RuleLine.extend({ meaning: z.string().describe('What the rule asks, in a sentence') })),
});
export type GroundRulesView = z.infer<typeof GroundRulesView>;
