import type { ChainAnchoring, ChainFacts } from './chain-facts';
import { closedWithAnchoring } from './closed-with-anchoring';

const whole: ChainAnchoring = {
  anchoredAt: 1000,
  plan: { number: 1, deliveredAt: 100, eventId: 'plan' },
  expected: 2,
  measures: [
    { measuredAt: 300, eventId: 'm1' },
    { measuredAt: 600, eventId: 'm2' },
  ],
  concluded: null,
};
const stateOf = (over: Partial<ChainAnchoring>) =>
  closedWithAnchoring({ anchoring: { ...whole, ...over } } as ChainFacts).state;
const missing = [whole.measures[0]!, { measuredAt: null, eventId: null }];

describe('closedWithAnchoring', () => {
  it.each<[string, Partial<ChainAnchoring>, string]>([
    ['a task that is not closed', { anchoredAt: null }, 'not-yet'],
    ['a plan and all measures', {}, 'kept'],
    ['a measure that is missing', { measures: missing }, 'broken'],
    [
      'a measure that came after the closing',
      { measures: [whole.measures[0]!, { measuredAt: 1001, eventId: 'm2' }] },
      'broken',
    ],
    ['a measure that is missing with a named reason', { measures: missing, concluded: { eventId: 'c' } }, 'kept'],
    ['no plan', { plan: null }, 'broken'],
    ['no plan, with a named reason', { plan: null, concluded: { eventId: 'c' } }, 'broken'],
    ['a plan that came after the closing', { plan: { number: 1, deliveredAt: 1001, eventId: 'p' } }, 'broken'],
  ])('judges %s', (_, over, state) => {
    expect(stateOf(over)).toBe(state);
  });
});
