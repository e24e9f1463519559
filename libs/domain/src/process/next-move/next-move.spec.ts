import { ballotOutcomes, type BallotTally } from '../../decision/tally-ballots';
import type { Moment, MomentKind } from '../../plan/plan';
import { nextSteps, stepKinds, type StepKind } from '../stages';
import type { Move } from './move';
import { nextMove } from './next-move';
import type { AnchoringSight, StepSight, TaskSight } from './task-sight';

const now = 1_000;
const past = 500;
const future = 2_000;

const stepOf = (kind: StepKind, over: Partial<StepSight> = {}): StepSight => ({
  id: 'step-1',
  kind,
  ordinal: 1,
  status: 'open',
  opensAt: 0,
  endsAt: future,
  lastDay: '2026-12-03',
  deadlineVersion: 1,
  hasClosingInstant: kind === 'consultation' || kind === 'decision',
  outcomePublished: false,
  managerHasBall: false,
  boardHasBall: false,
  ...over,
});

const noneOpened = Object.fromEntries(stepKinds.map((kind) => [kind, 0])) as Record<StepKind, number>;
const quiet: TaskSight = {
  task: { id: 'task-1', status: 'running' },
  policy: { iterationCount: 3, maximumSendBacks: 2, secondTermDays: 5 },
  step: null,
  opened: noneOpened,
  passedInvitationId: null,
  nextOpening: { opensOn: '2026-12-04', opensAt: past },
  moments: { due: [], nextAt: null },
  commands: [],
  overrides: [],
  owing: 5,
  essentialParties: [],
  escalations: { due: [], nextAt: null },
  workGroupGaps: [],
  iterationsEnded: false,
  proposalDelivered: false,
  consultationRequested: false,
  sendBackRequested: false,
  dispositionsOpen: 3,
  decisionMayOpen: false,
  ballot: null,
  sendBacks: 0,
};
const during = (kind: StepKind, over: Partial<TaskSight> = {}, step: Partial<StepSight> = {}): TaskSight => ({
  ...quiet,
  step: stepOf(kind, step),
  ...over,
});
const overdue = (kind: StepKind, over: Partial<TaskSight> = {}, step: Partial<StepSight> = {}) =>
  during(kind, over, { endsAt: past, ...step });
const after = (kind: StepKind, over: Partial<TaskSight> = {}, step: Partial<StepSight> = {}) =>
  during(kind, over, { status: 'closed', endsAt: past, outcomePublished: true, ...step });
const aBallot = (over: Partial<BallotTally>): BallotTally => ({
  outcome: 'carried',
  quorum: 'reached',
  sides: [],
  votesMissing: 2,
  conditionsOpen: 0,
  objections: 0,
  ...over,
});
const moment = (kind: MomentKind, offset = 0, sendAt = now): Moment => ({
  kind,
  key: kind === 'reminder' || kind === 'manager-reminder' ? `${kind}:${String(offset)}` : kind,
  offset,
  on: '2026-12-01',
  wakeAt: sendAt,
  sendAt,
});
const confirming = (key: string): Moment => ({ ...moment('confirmation'), key });
const minutes = (key: string): Moment => ({ ...moment('minutes'), key });
const due = (...moments: readonly Moment[]): TaskSight['moments'] => ({ due: moments, nextAt: null });

const close: Partial<Move> = { kind: 'close-step', stepId: 'step-1', as: 'closed' };
const opens = (stepKind: StepKind, ordinal = 1): Partial<Move> => ({ kind: 'open-step', stepKind, ordinal });
const waits = (at: number | null): Partial<Move> => ({ kind: 'wait-until', at });

type Row = readonly [rule: string, sight: TaskSight, move: Partial<Move>];
const expectMoves = (rows: readonly Row[]) => {
  it.each(rows)('%s', (_rule, sight, move) => {
    expect(nextMove(sight, now)).toMatchObject(move);
  });
};

describe('nextMove for a task', () => {
  expectMoves([
    [
      'settles the oldest command before anything else, also while paused',
      overdue('iteration', {
        task: { id: 'task-1', status: 'paused' },
        commands: [
          { id: 'c-1', kind: 'resume' },
          { id: 'c-2', kind: 'cancel' },
        ],
      }),
      { kind: 'settle-command', commandId: 'c-1' },
    ],
    [
      'ends a task that was cancelled',
      overdue('iteration', { task: { id: 'task-1', status: 'cancelled' } }),
      { kind: 'end-task', status: 'cancelled' },
    ],
    [
      'only waits for a ring while the task is paused',
      overdue('consultation', { task: { id: 'task-1', status: 'paused' } }),
      waits(null),
    ],
    ['never closes a paused step', overdue('consultation', {}, { status: 'paused' }), waits(null)],
    ['opens the invitation first', quiet, { ...opens('invitation'), opensOn: '2026-12-04', opensAt: past }],
    [
      'waits for the planned opening',
      { ...quiet, nextOpening: { opensOn: '2026-12-07', opensAt: future } },
      waits(future),
    ],
  ]);
});

describe('nextMove while a step is open', () => {
  expectMoves([
    ['waits for the end of the step', during('consultation'), waits(future)],
    [
      'waits for the next moment when that comes first',
      during('consultation', { moments: { due: [], nextAt: 1_500 } }),
      waits(1_500),
    ],
    [
      'waits for the next escalation when that comes first',
      during('invitation', { moments: { due: [], nextAt: 1_500 }, escalations: { due: [], nextAt: 1_200 } }),
      waits(1_200),
    ],
    [
      'asks when the asking is due',
      during('consultation', { moments: due(moment('asking')) }),
      { kind: 'ask', momentKey: 'asking', superseded: [] },
    ],
    [
      'asks before it reminds, and skips the rungs that an outage let fall due with the asking',
      during('consultation', { moments: due(moment('reminder', -3), moment('asking')) }),
      { kind: 'ask', momentKey: 'asking', superseded: ['reminder:-3'] },
    ],
    [
      'asks for the check-in, and leaves the rungs of what was asked before',
      during('iteration', { moments: due(moment('check-in'), moment('reminder', -2)) }),
      { kind: 'ask', momentKey: 'check-in', superseded: [] },
    ],
    [
      'reminds with the latest rung only',
      during(
        'consultation',
        { moments: due(moment('reminder', -3, 900), moment('reminder', -10, 800)) },
        { deadlineVersion: 2 },
      ),
      { kind: 'remind', momentKey: 'reminder:-3', rung: -3, deadlineVersion: 2, superseded: ['reminder:-10'] },
    ],
    [
      'reminds of the meeting',
      during('iteration', { moments: due(moment('meeting', -10)) }),
      { kind: 'remind', momentKey: 'meeting', rung: -10 },
    ],
    [
      'asks for the minutes of one meeting at a time, its asking and its reminder as one mail',
      during('iteration', {
        moments: due(minutes('minutes:m-1'), minutes('minutes:m-2'), minutes('minutes-reminder:m-1')),
      }),
      { kind: 'ask', momentKey: 'minutes-reminder:m-1', superseded: ['minutes:m-1'] },
    ],
    ['closes instead of asking when both are due', overdue('consultation', { moments: due(moment('asking')) }), close],
    [
      'sends no rung once the date has passed',
      overdue('dispositions', { moments: due(moment('reminder', 0)) }, { managerHasBall: true }),
      waits(null),
    ],
    [
      'reminds the manager who has the ball',
      overdue(
        'dispositions',
        { moments: due(moment('manager-reminder', 5), moment('manager-reminder', 10, 1_001)) },
        { managerHasBall: true },
      ),
      { kind: 'remind', momentKey: 'manager-reminder:10', superseded: ['manager-reminder:5'] },
    ],
  ]);
});

describe('nextMove of an invitation', () => {
  const passes: Partial<Move> = { kind: 'close-step', as: 'passed' };
  const refused = { partyId: 'party-1', state: 'refused', refusedOn: '2026-11-30', escalationPlanned: false } as const;
  const silent = { partyId: 'party-1', state: 'owes', escalationPlanned: false } as const;
  const dueTier = { escalationId: 'e-1', partyId: 'party-1', tier: 'deputy' } as const;
  const override = { subject: 'essential-party', partyId: 'party-1' } as const;
  expectMoves([
    ['passes when the date passed and the group is representative', overdue('invitation'), passes],
    ['passes earlier when nobody owes a reply', during('invitation', { owing: 0 }), passes],
    ['goes on until the date when somebody owes a reply', during('invitation'), waits(future)],
    [
      'goes on until the date when a side is missing',
      during('invitation', { owing: 0, workGroupGaps: ['provider'] }),
      waits(future),
    ],
    [
      'hands a group that is not representative to the manager',
      overdue('invitation', { workGroupGaps: ['provider'] }),
      { kind: 'hand-to-manager', reason: 'work-group-incomplete' },
    ],
    [
      'tells the manager once',
      overdue('invitation', { workGroupGaps: ['provider'] }, { managerHasBall: true }),
      waits(null),
    ],
    [
      'passes with a missing side that was overridden',
      overdue('invitation', { workGroupGaps: ['provider'], overrides: [{ subject: 'missing-side' }] }),
      passes,
    ],
    [
      'stays while an essential party is absent',
      overdue('invitation', { essentialParties: [{ ...silent, escalationPlanned: true }] }, { managerHasBall: true }),
      waits(null),
    ],
    [
      'passes once every essential party joined',
      overdue('invitation', { essentialParties: [{ partyId: 'party-1', state: 'joined', escalationPlanned: true }] }),
      passes,
    ],
    [
      'passes with an essential party that was overridden',
      overdue('invitation', { essentialParties: [refused], overrides: [override] }),
      passes,
    ],
    [
      'does not pass by an override of another party',
      overdue(
        'invitation',
        {
          essentialParties: [{ ...refused, escalationPlanned: true }],
          overrides: [{ ...override, partyId: 'party-2' }],
        },
        { managerHasBall: true },
      ),
      waits(null),
    ],
    [
      'plans the escalation of a party whose reply was withdrawn from that day',
      overdue('invitation', { essentialParties: [{ ...silent, withdrawnOn: '2027-01-20' }] }),
      { kind: 'plan-escalations', parties: [{ partyId: 'party-1', from: '2027-01-20' }] },
    ],
    [
      'plans the escalation of a refusal at once',
      during('invitation', { essentialParties: [refused] }),
      { kind: 'plan-escalations', parties: [{ partyId: 'party-1', from: '2026-11-30' }] },
    ],
    [
      'plans the escalation of silence only when the date passed',
      during('invitation', { essentialParties: [silent] }),
      waits(future),
    ],
    [
      'counts the escalation of silence from the due date',
      overdue('invitation', { essentialParties: [silent] }),
      { kind: 'plan-escalations', parties: [{ partyId: 'party-1', from: '2026-12-03' }] },
    ],
    [
      'counts a late refusal from the due date',
      overdue('invitation', { essentialParties: [{ ...refused, refusedOn: '2026-12-08' }] }),
      { kind: 'plan-escalations', parties: [{ partyId: 'party-1', from: '2026-12-03' }] },
    ],
    [
      'escalates a tier that is due',
      during('invitation', {
        essentialParties: [{ ...refused, escalationPlanned: true }],
        escalations: { due: [dueTier], nextAt: null },
      }),
      { kind: 'escalate', ...dueTier },
    ],
    [
      'escalates nobody who joined in the meantime',
      during('invitation', {
        essentialParties: [{ partyId: 'party-1', state: 'joined', escalationPlanned: true }],
        escalations: { due: [dueTier], nextAt: null },
      }),
      waits(future),
    ],
    [
      'publishes who is at the table when it passed',
      after('invitation', {}, { status: 'passed', outcomePublished: false }),
      { kind: 'publish-outcome', stepId: 'step-1' },
    ],
    ['goes on to the first cycle', after('invitation', {}, { status: 'passed' }), opens('iteration')],
  ]);
});

describe('nextMove of cycles and preparation', () => {
  expectMoves([
    ['ends a cycle on its date by itself', overdue('iteration'), close],
    ['ends a cycle when the group ended the cycles', during('iteration', { iterationsEnded: true }), close],
    ['publishes the bulletin first', after('iteration', {}, { outcomePublished: false }), { kind: 'publish-outcome' }],
    ['opens the next cycle', after('iteration', { opened: { ...noneOpened, iteration: 1 } }), opens('iteration', 2)],
    ['goes to preparation after the agreed number', after('iteration', {}, { ordinal: 3 }), opens('preparation')],
    [
      'goes to preparation when the group ended the cycles',
      after('iteration', { iterationsEnded: true }),
      opens('preparation'),
    ],
    ['waits in preparation for the proposal', during('preparation', { consultationRequested: true }), waits(future)],
    ['waits in preparation for the manager', during('preparation', { proposalDelivered: true }), waits(future)],
    [
      'ends preparation with a proposal that the manager puts to everybody',
      during('preparation', { proposalDelivered: true, consultationRequested: true }),
      close,
    ],
    [
      'names the missing proposal when preparation is overdue',
      overdue('preparation'),
      { kind: 'hand-to-manager', reason: 'proposal-missing' },
    ],
    [
      'names the unopened consultation when preparation is overdue',
      overdue('preparation', { proposalDelivered: true }),
      { kind: 'hand-to-manager', reason: 'consultation-not-opened' },
    ],
    [
      'opens the consultation after preparation',
      after('preparation', { opened: { ...noneOpened, consultation: 1 } }),
      opens('consultation', 2),
    ],
    [
      'opens a cycle when preparation was sent back',
      after('preparation', { sendBackRequested: true }),
      opens('iteration'),
    ],
  ]);
});

describe('nextMove of consultation and dispositions', () => {
  expectMoves([
    ['closes the consultation at its instant', overdue('consultation', { owing: 9 }), close],
    ['does not close it earlier when nobody owes', during('consultation', { owing: 0 }), waits(future)],
    ['goes on to the dispositions', after('consultation'), opens('dispositions')],
    [
      'waits for every disposition',
      during('dispositions', { dispositionsOpen: 1, decisionMayOpen: true }),
      waits(future),
    ],
    ['waits for the guarded chain', during('dispositions', { dispositionsOpen: 0 }), waits(future)],
    [
      'ends when every item is disposed and the chain allows',
      during('dispositions', { dispositionsOpen: 0, decisionMayOpen: true }),
      close,
    ],
    [
      'hands overdue dispositions to the manager',
      overdue('dispositions'),
      { kind: 'hand-to-manager', reason: 'dispositions-open' },
    ],
    [
      'finishes the dispositions before it sends back',
      during('dispositions', { sendBackRequested: true }),
      waits(future),
    ],
    [
      'sends back once every item is disposed',
      during('dispositions', { dispositionsOpen: 0, sendBackRequested: true }),
      close,
    ],
    [
      'opens a cycle after a send-back',
      after('dispositions', { sendBackRequested: true, opened: { ...noneOpened, iteration: 3 } }),
      opens('iteration', 4),
    ],
    [
      'closes the invitation for late answers before the decision opens',
      after('dispositions', { passedInvitationId: 'step-0' }),
      { kind: 'close-step', stepId: 'step-0', as: 'closed' },
    ],
    ['opens the decision', after('dispositions'), opens('decision')],
  ]);
});

describe('nextMove of a decision', () => {
  const ballot = (over: Partial<BallotTally>): Partial<TaskSight> => ({ ballot: aBallot(over) });
  expectMoves([
    ['waits for votes', during('decision', ballot({})), waits(future)],
    ['closes when all who may vote have', during('decision', ballot({ votesMissing: 0 })), close],
    [
      'waits for the deadline while a condition is open',
      during('decision', ballot({ votesMissing: 0, conditionsOpen: 1, outcome: 'objected' })),
      waits(future),
    ],
    [
      'closes at the deadline, open condition or not',
      overdue('decision', ballot({ conditionsOpen: 1, outcome: 'objected' })),
      close,
    ],
    [
      'gives a second term without a quorum',
      overdue('decision', ballot({ outcome: 'no-quorum' })),
      { kind: 'grant-second-term', stepId: 'step-1', days: 5 },
    ],
    ['closes undecided after the second term', overdue('decision', ballot({ outcome: 'undecided' })), close],
    [
      'publishes the result first',
      after('decision', ballot({}), { outcomePublished: false }),
      { kind: 'publish-outcome' },
    ],
    ['anchors what was carried', after('decision', ballot({})), opens('anchoring')],
    ['ends undecided', after('decision', ballot({ outcome: 'undecided' })), { kind: 'end-task', status: 'undecided' }],
    ['goes back to a cycle on an objection', after('decision', ballot({ outcome: 'objected' })), opens('iteration')],
    [
      'goes back to a cycle when sent back',
      after('decision', { ...ballot({ outcome: 'sent-back' }), sendBacks: 1 }),
      opens('iteration'),
    ],
    [
      'goes to the programme board after that',
      after('decision', { ...ballot({ outcome: 'objected' }), sendBacks: 2 }),
      { kind: 'hand-to-board', stepId: 'step-1' },
    ],
    [
      'waits for the programme board',
      after('decision', { ...ballot({ outcome: 'objected' }), sendBacks: 2 }, { boardHasBall: true }),
      waits(null),
    ],
    [
      'goes back to a cycle when the programme board sends back',
      after(
        'decision',
        { ...ballot({ outcome: 'objected' }), sendBacks: 2, sendBackRequested: true },
        { boardHasBall: true },
      ),
      opens('iteration'),
    ],
  ]);
});

const last = { ordinal: 3, managerHasBall: true } as const;
const anchored = (over: Partial<AnchoringSight> = {}): AnchoringSight => ({
  planDelivered: true,
  measures: 3,
  measureIn: false,
  missing: 1,
  nextMeasureAt: future,
  concludeRequested: false,
  ...over,
});

describe('nextMove of the anchoring', () => {
  expectMoves([
    ['asks for the borgingsplan', during('anchoring', { moments: due(moment('asking')) }), { kind: 'ask' }],
    ['only waits in a look from before the measures', overdue('anchoring'), waits(null)],
    [
      'hands the ball to the manager when the plan stays away',
      overdue('anchoring', { anchoring: anchored({ planDelivered: false }) }),
      { kind: 'hand-to-manager', stepId: 'step-1', reason: 'anchoring-plan-missing' },
    ],
    [
      'tells the board when it stays away for long',
      overdue('anchoring', { anchoring: anchored({ planDelivered: false }), moments: due(moment('board-told', 10)) }),
      { kind: 'tell-board', stepId: 'step-1' },
    ],
    [
      'closes once the plan is there, before its date, and still takes confirmations',
      during('anchoring', { anchoring: anchored() }),
      { kind: 'close-step', stepId: 'step-1', as: 'passed' },
    ],
    [
      'asks to confirm the decision before it reminds of that',
      during('anchoring', {
        moments: due(confirming('confirmations'), confirming('confirmations:-5')),
        anchoring: anchored({ planDelivered: false }),
      }),
      { kind: 'ask', momentKey: 'confirmations', superseded: ['confirmations:-5'] },
    ],
    [
      'reminds to confirm only once after an outage, whichever step is on',
      during('measure', {
        moments: due(confirming('confirmations:-5'), confirming('confirmations:0')),
        anchoring: anchored(),
      }),
      { kind: 'ask', momentKey: 'confirmations:0', superseded: ['confirmations:-5'] },
    ],
    ['goes on to the measures', after('anchoring', { anchoring: anchored() }), opens('measure')],
    [
      'keeps a measure that is in open until its date',
      during('measure', { anchoring: anchored({ measureIn: true, missing: 0 }) }),
      waits(future),
    ],
    [
      'passes a measure that is in at its date',
      overdue('measure', { anchoring: anchored({ measureIn: true, missing: 0 }) }),
      { kind: 'close-step', stepId: 'step-1', as: 'passed' },
    ],
    [
      'hands the ball to the manager when a measure stays away',
      overdue('measure', { anchoring: anchored() }),
      { kind: 'hand-to-manager', stepId: 'step-1', reason: 'measure-missing' },
    ],
    [
      'waits for a missing measure until the next one is asked',
      overdue('measure', { anchoring: anchored() }, { managerHasBall: true }),
      waits(future),
    ],
    [
      'goes on when the next one is asked, in or not',
      overdue('measure', { anchoring: anchored({ nextMeasureAt: past }) }, { managerHasBall: true }),
      { kind: 'close-step', stepId: 'step-1', as: 'passed' },
    ],
    [
      'waits at the last measure for every one that is missing',
      overdue('measure', { anchoring: anchored({ measureIn: true, missing: 1, nextMeasureAt: null }) }, last),
      waits(null),
    ],
    [
      'ends the last measure at its date when all are in',
      overdue('measure', { anchoring: anchored({ measureIn: true, missing: 0, nextMeasureAt: null }) }, last),
      { kind: 'close-step', stepId: 'step-1', as: 'passed' },
    ],
    [
      'ends any measure when somebody concludes by name',
      during('measure', { anchoring: anchored({ concludeRequested: true }) }),
      { kind: 'close-step', stepId: 'step-1', as: 'passed' },
    ],
    ['opens the next measure', after('measure', { anchoring: anchored() }), opens('measure')],
    [
      'ends the task after the last one',
      after('measure', { anchoring: anchored({ missing: 0 }) }, last),
      { kind: 'end-task', status: 'anchored' },
    ],
    [
      'ends the task after one that was concluded',
      after('measure', { anchoring: anchored({ concludeRequested: true }) }),
      { kind: 'end-task', status: 'anchored' },
    ],
  ]);
});

describe('nextMove and the stage table', () => {
  it.each(stepKinds)('follows the table after %s, whatever happened', (kind) => {
    for (const sight of everySightAfter(kind)) {
      const move = nextMove(sight, now);
      if (move.kind === 'open-step') expect(nextSteps[kind]).toContain(move.stepKind);
      else if (move.kind === 'end-task') expect(nextSteps[kind]).toContain(null);
      else expect([kind, move.kind]).toEqual(['decision', 'hand-to-board']);
    }
  });
});

function everySightAfter(kind: StepKind): readonly TaskSight[] {
  return [1, 3].flatMap((ordinal) =>
    [true, false].flatMap((flag) =>
      [0, 2].flatMap((sendBacks) =>
        ballotOutcomes.map((outcome) =>
          after(
            kind,
            { sendBackRequested: flag, iterationsEnded: flag, sendBacks, ballot: aBallot({ outcome }) },
            { ordinal },
          ),
        ),
      ),
    ),
  );
}
