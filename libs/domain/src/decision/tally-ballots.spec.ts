import fc from 'fast-check';
import { ballotChoices } from '../answer/answer';
import { sides } from '../party/party';
import { canFallWhen } from './can-fall-when';
import { tallyBallots, type Ballot, type BallotFacts, type DecidingSeat } from './tally-ballots';

const seats: readonly DecidingSeat[] = [
  { seatId: 'm1', side: 'municipality' },
  { seatId: 'm2', side: 'municipality' },
  { seatId: 'm3', side: 'municipality' },
  { seatId: 'p1', side: 'provider' },
  { seatId: 'p2', side: 'provider' },
  { seatId: 'c1', side: 'other' },
];
const consents = (...seatIds: readonly string[]): readonly Ballot[] =>
  seatIds.map((seatId) => ({ seatId, choice: 'consent' }));
const tally = (ballots: readonly Ballot[], over: Partial<BallotFacts> = {}) =>
  tallyBallots({ seats, ballots, quorumShare: 0.5, ...over });

describe('tallyBallots', () => {
  it('carries with half of each side and nobody against', () => {
    expect(tally(consents('m1', 'm2', 'p1'))).toEqual({
      outcome: 'carried',
      quorum: 'reached',
      sides: [
        { side: 'municipality', recused: 0, entitled: 3, voted: 2, needed: 2 },
        { side: 'provider', recused: 0, entitled: 2, voted: 1, needed: 1 },
      ],
      votesMissing: 3,
      conditionsOpen: 0,
      objections: 0,
    });
  });

  it.each([
    ['one side is under half', consents('m1', 'p1', 'p2', 'c1')],
    ['one side is silent', consents('m1', 'm2', 'm3', 'c1')],
    ['nobody voted', []],
    ['everybody recused', seats.map(({ seatId }): Ballot => ({ seatId, choice: 'recusal' }))],
  ])('has no quorum when %s', (_when, ballots) => {
    expect(tally(ballots)).toMatchObject({ outcome: 'no-quorum', quorum: 'missing' });
    expect(tally(ballots, { secondTermGranted: true })).toMatchObject({ outcome: 'undecided', quorum: 'missing' });
  });

  it('does not count the recused', () => {
    const ballots: readonly Ballot[] = [...consents('m1', 'p1'), { seatId: 'm2', choice: 'recusal' }];
    expect(tally(ballots)).toMatchObject({ outcome: 'carried', quorum: 'reached' });
    expect(tally(ballots).sides[0]).toEqual({ side: 'municipality', recused: 1, entitled: 2, voted: 1, needed: 1 });
  });

  it('needs nobody of a side that has no deciding seats', () => {
    const onlyMunicipalities = seats.filter(({ side }) => side === 'municipality');
    expect(tally(consents('m1', 'm2'), { seats: onlyMunicipalities }).outcome).toBe('carried');
  });

  it('lets one objection of any side stand in the way', () => {
    expect(tally([...consents('m1', 'm2', 'p1'), { seatId: 'c1', choice: 'objection' }])).toMatchObject({
      outcome: 'objected',
      objections: 1,
    });
  });

  it.each([
    ['accepted by name', true, { outcome: 'carried', conditionsOpen: 0, objections: 0 }],
    ['refused by name', false, { outcome: 'objected', conditionsOpen: 0, objections: 1 }],
    ['answered by nobody', undefined, { outcome: 'objected', conditionsOpen: 1, objections: 0 }],
  ] as const)('counts a condition that was %s', (_how, conditionAccepted, counted) => {
    const ballot: Ballot = { seatId: 'p1', choice: 'consent-with-condition', conditionAccepted };
    expect(tally([...consents('m1', 'm2'), ballot])).toMatchObject(counted);
  });

  it('sends back when one seat asks so', () => {
    const ballots: readonly Ballot[] = [...consents('m1', 'm2'), { seatId: 'p1', choice: 'send-back' }];
    expect(tally(ballots).outcome).toBe('sent-back');
  });

  it('passes a missing quorum only by override, and says overridden', () => {
    expect(tally(consents('m1'), { quorumOverridden: true })).toMatchObject({
      outcome: 'carried',
      quorum: 'overridden',
    });
    expect(tally(consents('m1', 'm2', 'p1'), { quorumOverridden: true }).quorum).toBe('reached');
    expect(tally([], { quorumOverridden: true }).outcome).toBe('no-quorum');
  });

  it('does not count the ballot of a seat that does not decide', () => {
    expect(tally([...consents('m1', 'm2', 'p1'), { seatId: 'stranger', choice: 'objection' }])).toMatchObject({
      outcome: 'carried',
      votesMissing: 3,
    });
  });

  it('never carries with an objection, a refused condition or less than half of a side', () => {
    const anySeats = fc.array(fc.constantFrom(...sides), { minLength: 1, maxLength: 12 });
    const anyBallot = fc.record({
      choice: fc.constantFrom(...ballotChoices),
      accepted: fc.option(fc.boolean()),
      votes: fc.boolean(),
    });
    fc.assert(
      fc.property(anySeats, fc.array(anyBallot, { minLength: 12, maxLength: 12 }), (ofSide, drawn) => {
        const deciding = ofSide.map((side, index) => ({ seatId: String(index), side }));
        const ballots = deciding.flatMap(({ seatId }, index): Ballot[] => {
          const { choice, accepted, votes } = drawn[index] as (typeof drawn)[number];
          return votes ? [{ seatId, choice, ...(accepted === null ? {} : { conditionAccepted: accepted }) }] : [];
        });
        const result = tallyBallots({ seats: deciding, ballots, quorumShare: 0.5 });
        if (result.outcome !== 'carried') return;
        expect(result.objections + result.conditionsOpen).toBe(0);
        for (const side of ['municipality', 'provider'] as const) {
          const voting = deciding
            .filter((seat) => seat.side === side)
            .map(({ seatId }) => ballots.find((ballot) => ballot.seatId === seatId));
          const mayVote = voting.filter((ballot) => ballot?.choice !== 'recusal');
          expect(mayVote.filter((ballot) => ballot !== undefined).length * 2).toBeGreaterThanOrEqual(mayVote.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('canFallWhen', () => {
  it('says how many votes each side still lacks', () => {
    expect(canFallWhen(tally(consents('m1')))).toEqual([
      { code: 'votes-of-side', params: { side: 'municipality', count: 1 } },
      { code: 'votes-of-side', params: { side: 'provider', count: 1 } },
      { code: 'all-votes', params: { count: 5 } },
    ]);
  });

  it('names conditions that wait for an answer, and objections', () => {
    const ballots: readonly Ballot[] = [
      ...consents('m1', 'm2', 'm3', 'p1'),
      { seatId: 'p2', choice: 'consent-with-condition' },
      { seatId: 'c1', choice: 'objection' },
    ];
    expect(canFallWhen(tally(ballots))).toEqual([
      { code: 'conditions-answered', params: { count: 1 } },
      { code: 'objections-open', params: { count: 1 } },
    ]);
  });

  it('asks for one vote when the recused leave no side to count', () => {
    const recused = ['m1', 'm2', 'm3', 'p1', 'p2'].map((seatId): Ballot => ({ seatId, choice: 'recusal' }));
    expect(canFallWhen(tally(recused))).toEqual([
      { code: 'one-vote', params: {} },
      { code: 'all-votes', params: { count: 1 } },
    ]);
  });

  it('is empty when everybody voted and nothing is in the way', () => {
    expect(canFallWhen(tally(consents('m1', 'm2', 'm3', 'p1', 'p2', 'c1')))).toEqual([]);
  });
});
