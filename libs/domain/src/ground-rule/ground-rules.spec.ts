import fc from 'fast-check';
import { chainRules, chainStates, type ChainLine, type ChainRule, type ChainState } from '../chain/chain-line';
import type { GroundRuleFacts } from './ground-rule-facts';
import { checkGroundRules, groundRules, type GroundRule } from './ground-rules';

const untouched: GroundRuleFacts = {
  group: { members: 0, known: 0 },
  levels: [],
  cycles: { ended: 0, withBulletin: 0, eventIds: [] },
  reflections: { owed: 0, given: 0 },
  meetings: { announced: 0, short: 0, shortWithoutReason: 0, eventIds: [] },
  changes: { made: 0, told: 0, untold: 0, eventIds: [] },
  ballots: { cast: 0, withInterests: 0, eventIds: [] },
  frictions: { named: 0, settled: 0, eventIds: [] },
  task: { by: 'content', hasRisks: false },
  invited: { parties: 0, replied: 0, eventIds: [] },
  consultation: { asked: 0, reacted: 0 },
  interests: { atTable: 0, named: 0, ofNetwork: false, eventIds: [] },
  confirmations: { asked: 0, confirmed: 0, obstacles: 0, handled: 0, eventIds: [] },
  secondLook: null,
};
const chain = (states: Partial<Record<ChainRule, ChainState>> = {}): readonly ChainLine[] =>
  chainRules.map((rule) => ({ rule, state: states[rule] ?? 'not-yet', evidence: [] }));
const stateOf = (rule: GroundRule, facts: Partial<GroundRuleFacts>, lines = chain()): ChainState | undefined =>
  checkGroundRules({ ...untouched, ...facts }, lines).find((line) => line.rule === rule)?.state;

describe('the ground-rule check', () => {
  it('has every rule once, in its order, and none is kept before anything happened', () => {
    const lines = checkGroundRules(untouched, chain());
    expect(lines.map(({ rule }) => rule)).toEqual(groundRules);
    expect(lines.map(({ state }) => state)).toEqual(groundRules.map(() => 'not-yet'));
  });

  it.each<[GroundRule, Partial<GroundRuleFacts>, Partial<GroundRuleFacts>]>([
    ['know-each-other', { group: { members: 3, known: 3 } }, { group: { members: 3, known: 2 } }],
    [
      'careful-communication',
      { cycles: { ended: 2, withBulletin: 2, eventIds: [] } },
      { cycles: { ended: 2, withBulletin: 1, eventIds: [] } },
    ],
    [
      'tell-in-time',
      { changes: { made: 1, told: 4, untold: 0, eventIds: [] } },
      { changes: { made: 1, told: 3, untold: 1, eventIds: [] } },
    ],
    [
      'open-about-interests',
      { ballots: { cast: 2, withInterests: 2, eventIds: [] } },
      { ballots: { cast: 2, withInterests: 1, eventIds: [] } },
    ],
    [
      'understand-friction-first',
      { frictions: { named: 2, settled: 2, eventIds: [] } },
      { frictions: { named: 2, settled: 1, eventIds: [] } },
    ],
    ['organised-per-task', { task: { by: 'area', hasRisks: true } }, { task: { by: 'area', hasRisks: false } }],
  ])('keeps "%s" when all of it was done, and not yet when a part is open', (rule, done, open) => {
    expect([stateOf(rule, done), stateOf(rule, open)]).toEqual(['kept', 'not-yet']);
  });

  it('shows who of the other side agreed with the invitation', () => {
    const secondLook = { partyId: 'p', lookedAt: 1, eventIds: ['e'] };
    const [line] = checkGroundRules({ ...untouched, secondLook }, chain()).filter(
      ({ rule }) => rule === 'careful-communication',
    );
    expect(line?.evidence[0]).toEqual({ code: 'second-look', params: { partyId: 'p', lookedAt: 1 }, eventIds: ['e'] });
  });

  it('communicates carefully only when somebody of every level was told', () => {
    const cycles = { ended: 1, withBulletin: 1, eventIds: [] };
    const level = (informed: number) =>
      ({ level: 'board', people: 2, atTable: 0, informed, silent: informed }) as const;
    expect(stateOf('careful-communication', { cycles, levels: [level(1)] })).toBe('kept');
    expect(stateOf('careful-communication', { cycles, levels: [level(0)] })).toBe('not-yet');
  });

  it('is open about interests when every party at the table named one', () => {
    const interests = { atTable: 2, named: 2, ofNetwork: false, eventIds: [] };
    expect(stateOf('open-about-interests', { interests })).toBe('kept');
    expect(stateOf('open-about-interests', { interests: { ...interests, named: 1 } })).toBe('not-yet');
    const ballots = { cast: 2, withInterests: 1, eventIds: [] };
    expect(stateOf('open-about-interests', { interests, ballots })).toBe('not-yet');
  });

  it('keeps each other to a decision when every party confirmed it, or got an answer to what stands in the way', () => {
    const lines = chain({ 'reminders-in-order': 'kept', 'essential-parties-stay': 'kept' });
    const confirmations = { asked: 3, confirmed: 2, obstacles: 1, handled: 1, eventIds: [] };
    expect(stateOf('keep-each-other-to-it', { confirmations }, lines)).toBe('kept');
    expect(stateOf('keep-each-other-to-it', { confirmations: { ...confirmations, handled: 0 } }, lines)).toBe(
      'not-yet',
    );
    expect(stateOf('keep-each-other-to-it', {}, lines)).toBe('kept');
  });

  it('is broken by a meeting on short notice without a reason, and not by one with a reason', () => {
    const meetings = { announced: 2, short: 1, shortWithoutReason: 0, eventIds: [] };
    expect(stateOf('tell-in-time', { meetings })).toBe('kept');
    expect(stateOf('tell-in-time', { meetings: { ...meetings, shortWithoutReason: 1 } })).toBe('broken');
  });

  it('never says kept of a rule whose part of the guarded chain is broken or overridden', () => {
    const built = {
      'right-people': 'essential-parties-stay',
      'short-cycles': 'group-representative',
      'broad-consultation': 'decision-after-consultation',
      'keep-each-other-to-it': 'reminders-in-order',
    } as const satisfies Partial<Record<GroundRule, ChainRule>>;
    const counts = fc.record({
      cycles: fc.record({ ended: fc.nat(5), withBulletin: fc.nat(5), eventIds: fc.constant([]) }),
      invited: fc.record({ parties: fc.nat(9), replied: fc.nat(9), eventIds: fc.constant([]) }),
    });
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom(...(Object.keys(built) as (keyof typeof built)[])),
        fc.constantFrom(...chainStates.filter((state) => state !== 'kept')),
        (facts, rule, state) => {
          expect(stateOf(rule, facts, chain({ [built[rule]]: state }))).not.toBe('kept');
        },
      ),
    );
  });
});
