import type { AnchoringPlanBody } from '@samenspel/contracts';
import { fieldOfForm, planBodyOf, planValuesOf } from './plan-values';

const plan: AnchoringPlanBody = {
  ownerSeatId: null,
  money: { kind: 'budget', budget: 'Regio', euros: 12.5 },
  structure: 'Overleg',
  residents: 'Korter',
  stop: { criteria: 'Klaar', on: '2028-01-01' },
  questions: [{ id: 'a', kind: 'number', text: 'Hoe lang?', unit: 'weken', baseline: 26, target: null }],
  measures: [{ months: 3, reporterSeatId: 'seat-1', questionIds: ['a'] }],
};

describe('the fields of the borgingsplan', () => {
  it('give the same plan again', () => {
    expect(planBodyOf(planValuesOf(plan))).toEqual(plan);
    const none: AnchoringPlanBody = { ...plan, money: { kind: 'none', why: 'Gewoon werk' } };
    expect(planBodyOf(planValuesOf(none))).toEqual(none);
  });

  it('ask a question nowhere that was taken away, and no number in words', () => {
    expect(planBodyOf({ ...planValuesOf(plan), questions: [] }).measures[0]?.questionIds).toEqual([]);
    const [question] = planValuesOf(plan).questions;
    const inWords = planBodyOf({ ...planValuesOf(plan), questions: [{ ...question!, kind: 'open' }] });
    expect(inWords.questions[0]?.baseline).toBeNull();
  });

  it('have their own names for what the API names', () => {
    expect([fieldOfForm('money.euros'), fieldOfForm('measures.0.reporterSeatId')]).toEqual([
      'euros',
      'measures.0.reporterSeatId',
    ]);
  });
});
