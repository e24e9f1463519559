import type { ChainFacts, ChainReminder, ChainStep } from './chain-facts';
import { chainRules, type ChainRule, type ChainState } from './chain-line';
import { decisionMayOpen } from './decision-may-open';
import { guardedChain } from './guarded-chain';

const step = (over: Partial<ChainStep>): ChainStep => ({
  stepId: 'invitation-1',
  kind: 'invitation',
  ordinal: 1,
  openedAt: 0,
  openedEventId: 'event-opened',
  hasClosingInstant: false,
  proposalVersionId: null,
  deadlines: [{ version: 1, since: 0, endsAt: 100 }],
  closing: null,
  ...over,
});
const consultation = (over: Partial<ChainStep> = {}) =>
  step({
    stepId: 'consultation-1',
    kind: 'consultation',
    hasClosingInstant: true,
    proposalVersionId: 'v1',
    deadlines: [{ version: 1, since: 0, endsAt: 200 }],
    closing: { closedAt: 200, how: 'planned', eventId: 'event-closed' },
    ...over,
  });
const decision = (over: Partial<ChainStep> = {}) =>
  step({
    stepId: 'decision-1',
    kind: 'decision',
    hasClosingInstant: true,
    proposalVersionId: 'v1',
    openedAt: 300,
    deadlines: [{ version: 1, since: 300, endsAt: 400 }],
    quorum: 'reached',
    ...over,
  });
const reminder = (over: Partial<ChainReminder> = {}): ChainReminder => ({
  reminderId: 'reminder-1',
  obligationId: 'obligation-1',
  personId: 'person-1',
  rung: 'reminder:-3',
  deadlineVersion: 1,
  sentAt: 50,
  fulfilledAt: null,
  day: { working: true, mailFrom: 50, mailUntil: 60 },
  ...over,
});
const handled = { consultationStepId: 'consultation-1', items: 4, disposed: 4, lastDisposedAt: 290 };
const override = { overrideId: 'override-1', eventId: 'event-override' };

const nothingYet: ChainFacts = {
  steps: [],
  dispositions: [],
  reminders: [],
  shownDeadlines: [],
  answers: [],
  linkOpenings: { opened: 0, recorded: 0 },
  essentialParties: [],
  workGroup: { gaps: [], override: null },
  mails: { sent: 0, doubled: 0, unknown: 0 },
  delays: [],
  anchoring: { anchoredAt: null, plan: null, expected: 3, measures: [], concluded: null },
};
const wholeTask: ChainFacts = {
  ...nothingYet,
  steps: [step({}), consultation(), decision()],
  dispositions: [handled],
  reminders: [
    reminder(),
    reminder({ deadlineVersion: 2 }),
    reminder({ rung: 'reminder:-1' }),
    reminder({ personId: 'person-2' }),
  ],
  shownDeadlines: [{ stepId: 'consultation-1', where: 'mail', deadlineVersion: 1, endsAt: 200 }],
  answers: [{ answerId: 'answer-1', stepId: 'consultation-1', acceptedAt: 199, stored: true, eventId: 'event-answer' }],
  linkOpenings: { opened: 7, recorded: 0 },
  essentialParties: [{ partyId: 'party-1', joined: true, override: null }],
  mails: { sent: 9, doubled: 0, unknown: 1 },
  anchoring: {
    anchoredAt: 900,
    plan: { number: 1, deliveredAt: 500, eventId: 'event-plan' },
    expected: 1,
    measures: [{ measuredAt: 800, eventId: 'event-measure' }],
    concluded: null,
  },
  delays: [{ eventId: 'event-late', plannedAt: 0, doneAt: 160_000, downMs: 100_000 }],
};
const lineOf = (rule: ChainRule, over: Partial<ChainFacts>) =>
  guardedChain({ ...wholeTask, ...over }).find((line) => line.rule === rule);

describe('guardedChain', () => {
  it('gives every rule one line, not yet kept before anything happened', () => {
    const lines = guardedChain(nothingYet);
    expect(lines.map(({ rule }) => rule)).toEqual([...chainRules]);
    expect(new Set(lines.map(({ state }) => state))).toEqual(new Set(['not-yet']));
  });

  it('keeps every rule in a task that went as agreed', () => {
    expect(guardedChain(wholeTask).filter(({ state }) => state !== 'kept')).toEqual([]);
  });

  it.each<[string, ChainRule, Partial<ChainFacts>, ChainState]>([
    [
      'a decision on another proposal than was consulted',
      'decision-after-consultation',
      { steps: [consultation(), decision({ proposalVersionId: 'v2' })] },
      'broken',
    ],
    [
      'a decision before the consultation closed',
      'decision-after-consultation',
      { steps: [consultation({ closing: null }), decision()] },
      'broken',
    ],
    [
      'a consultation that closed before its instant by itself',
      'decision-after-consultation',
      { steps: [consultation({ closing: { closedAt: 150, how: 'planned', eventId: 'e' } }), decision()] },
      'broken',
    ],
    [
      'an early close with everybody final',
      'decision-after-consultation',
      { steps: [consultation({ closing: { closedAt: 150, how: 'early', eventId: 'e' } }), decision()] },
      'kept',
    ],
    [
      'an early close by override',
      'decision-after-consultation',
      { steps: [consultation({ closing: { closedAt: 150, how: 'override', eventId: 'e' } }), decision()] },
      'overridden',
    ],
    [
      'a reaction without a disposition',
      'decision-after-consultation',
      { dispositions: [{ ...handled, disposed: 3 }] },
      'broken',
    ],
    [
      'a disposition after the decision opened',
      'decision-after-consultation',
      { dispositions: [{ ...handled, lastDisposedAt: 301 }] },
      'broken',
    ],
    [
      'a reminder to somebody who did it',
      'reminders-in-order',
      { reminders: [reminder({ fulfilledAt: 49 })] },
      'broken',
    ],
    [
      'a reminder to somebody who did it afterwards',
      'reminders-in-order',
      { reminders: [reminder({ fulfilledAt: 51 })] },
      'kept',
    ],
    ['the same rung twice', 'reminders-in-order', { reminders: [reminder(), reminder()] }, 'broken'],
    [
      'a reminder on a holiday',
      'reminders-in-order',
      { reminders: [reminder({ day: { working: false, mailFrom: 50, mailUntil: 60 } })] },
      'broken',
    ],
    [
      'a reminder at the end of office hours',
      'reminders-in-order',
      { reminders: [reminder({ sentAt: 60 })] },
      'broken',
    ],
    [
      'a mail with another instant than the record',
      'one-deadline',
      { shownDeadlines: [{ stepId: 'consultation-1', where: 'mail', deadlineVersion: 1, endsAt: 201 }] },
      'broken',
    ],
    [
      'a mail of a deadline version that never was',
      'one-deadline',
      { shownDeadlines: [{ stepId: 'consultation-1', where: 'mail', deadlineVersion: 2, endsAt: 200 }] },
      'broken',
    ],
    [
      'an answer at the closing instant',
      'answers-kept',
      { answers: [{ answerId: 'a', stepId: 'consultation-1', acceptedAt: 200, stored: true, eventId: 'e' }] },
      'broken',
    ],
    [
      'an answer that is not in the record',
      'answers-kept',
      { answers: [{ answerId: 'a', stepId: 'consultation-1', acceptedAt: 100, stored: false, eventId: 'e' }] },
      'broken',
    ],
    [
      'a late answer to an invitation',
      'answers-kept',
      { answers: [{ answerId: 'a', stepId: 'invitation-1', acceptedAt: 150, stored: true, eventId: 'e' }] },
      'kept',
    ],
    [
      'an opening that recorded an answer',
      'opening-records-nothing',
      { linkOpenings: { opened: 7, recorded: 1 } },
      'broken',
    ],
    [
      'an essential party that dropped out silently',
      'essential-parties-stay',
      { essentialParties: [{ partyId: 'p', joined: false, override: null }] },
      'broken',
    ],
    [
      'an essential party that is still awaited',
      'essential-parties-stay',
      { steps: [step({})], essentialParties: [{ partyId: 'p', joined: false, override: null }] },
      'not-yet',
    ],
    [
      'an essential party that was overridden by name',
      'essential-parties-stay',
      { essentialParties: [{ partyId: 'p', joined: false, override }] },
      'overridden',
    ],
    ['a mail that went twice', 'nothing-lost-or-doubled', { mails: { sent: 9, doubled: 1, unknown: 0 } }, 'broken'],
    [
      'a step later than the downtime and a minute',
      'nothing-lost-or-doubled',
      { delays: [{ eventId: 'e', plannedAt: 0, doneAt: 160_001, downMs: 100_000 }] },
      'broken',
    ],
    ['a missing side', 'group-representative', { workGroup: { gaps: ['provider'], override: null } }, 'not-yet'],
    [
      'a missing side that was overridden',
      'group-representative',
      { workGroup: { gaps: ['provider'], override } },
      'overridden',
    ],
    ['a missing quorum', 'quorum-reached', { steps: [decision({ quorum: 'missing' })] }, 'not-yet'],
    [
      'a missing quorum that was overridden',
      'quorum-reached',
      { steps: [decision({ quorum: 'overridden' })] },
      'overridden',
    ],
  ])('judges %s (%s)', (_what, rule, over, state) => {
    expect(lineOf(rule, over)?.state).toBe(state);
  });

  it('judges an answer by the closing instant that was in force', () => {
    const deadlines = [
      { version: 1, since: 0, endsAt: 200 },
      { version: 2, since: 150, endsAt: 500 },
    ];
    const steps = [consultation({ deadlines, closing: null })];
    const at = (acceptedAt: number) =>
      lineOf('answers-kept', {
        steps,
        answers: [{ answerId: 'a', stepId: 'consultation-1', acceptedAt, stored: true, eventId: 'e' }],
      })?.state;
    expect([at(149), at(300), at(500)]).toEqual(['kept', 'kept', 'broken']);
  });

  it('shows evidence with the events behind it', () => {
    expect(lineOf('decision-after-consultation', {})?.evidence).toEqual([
      {
        code: 'decision-after-planned-closing',
        params: { stepId: 'consultation-1', closedAt: 200, disposed: 4 },
        eventIds: ['event-closed', 'event-opened'],
      },
    ]);
    expect(
      lineOf('essential-parties-stay', { essentialParties: [{ partyId: 'p', joined: false, override }] })?.evidence,
    ).toEqual([
      {
        code: 'essential-party-overridden',
        params: { partyId: 'p', overrideId: 'override-1' },
        eventIds: ['event-override'],
      },
    ]);
  });
});

describe('decisionMayOpen', () => {
  const consulted = { proposalVersionId: 'v1', closedAt: 200, dispositionsOpen: 0 };
  it.each([
    ['after closing with everything disposed', 'v1', consulted, true],
    ['without a proposal', null, consulted, false],
    ['without a consultation', 'v1', null, false],
    ['on a newer version', 'v2', consulted, false],
    ['while the consultation is open', 'v1', { ...consulted, closedAt: null }, false],
    ['before its closing instant', 'v1', { ...consulted, closedAt: 301 }, false],
    ['with an item without a disposition', 'v1', { ...consulted, dispositionsOpen: 1 }, false],
  ])('%s', (_when, proposal, facts, expected) => {
    expect(decisionMayOpen(proposal, facts, 300)).toBe(expected);
  });
});
