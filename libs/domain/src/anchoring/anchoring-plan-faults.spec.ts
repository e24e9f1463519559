import fc from 'fast-check';
import { type AnchoringPlan, emptyAnchoringPlan, type MeasureQuestion } from './anchoring-plan';
import { anchoringPlanFaults } from './anchoring-plan-faults';

const moment = { measureMonths: [3, 6], today: '2026-11-01' };
const question = (over: Partial<MeasureQuestion> = {}): MeasureQuestion => ({
  ...{ id: 'q1', kind: 'number', text: 'Hoe lang?', unit: 'weken', baseline: 26, target: 6 },
  ...over,
});
const whole: AnchoringPlan = {
  ownerSeatId: 'seat-1',
  money: { kind: 'budget', budget: 'Regionaal budget', euros: 0 },
  structure: 'Het overleg',
  residents: 'Korter wachten',
  stop: { criteria: 'Na een jaar', on: '2028-01-01' },
  questions: [question()],
  measures: [3, 6].map((months) => ({ months, reporterSeatId: 'seat-2', questionIds: ['q1'] })),
};
const faultsOf = (over: Partial<AnchoringPlan>) =>
  anchoringPlanFaults({ ...whole, ...over }, moment).map(({ field, code }) => `${field} ${code}`);

describe('anchoringPlanFaults', () => {
  it('finds nothing in a plan that is whole', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string, Partial<AnchoringPlan>, readonly string[]]>([
    ['no money without a reason', { money: { kind: 'none', why: ' ' } }, ['money.why REQUIRED']],
    ['no amount', { money: { kind: 'budget', budget: 'Ja', euros: null } }, ['money.euros REQUIRED']],
    ['a stop that is past', { stop: { criteria: 'x', on: '2026-11-01' } }, ['stop.on DATE_PASSED']],
    ['a number without a unit', { questions: [question({ unit: '' })] }, ['questions.0.unit REQUIRED']],
    [
      'a mark that is none',
      { questions: [question({ kind: 'grade', unit: '', baseline: 11, target: 5.5 })] },
      ['questions.0.baseline NOT_A_GRADE', 'questions.0.target NOT_A_GRADE'],
    ],
    ['the same question twice', { questions: [question(), question()] }, ['questions.1.id GIVEN_TWICE']],
    [
      'other months than the policy',
      { measures: whole.measures.map((measure) => ({ ...measure, months: measure.months + 1 })) },
      ['measures MEASURES_NOT_OF_POLICY'],
    ],
    [
      'a measure that asks what is not in the plan',
      {
        measures: whole.measures.map((measure, at) => (at === 0 ? measure : { ...measure, questionIds: ['q9', 'q9'] })),
      },
      ['measures.1.questionIds QUESTION_UNKNOWN', 'measures.1.questionIds GIVEN_TWICE'],
    ],
  ])('refuses %s', (_, over, faults) => {
    expect(faultsOf(over)).toEqual(faults);
  });

  it('never lets an empty plan pass, whatever the policy asks for', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 36 }), { minLength: 1, maxLength: 8 }), (measureMonths) => {
        const faults = anchoringPlanFaults(emptyAnchoringPlan(measureMonths), { ...moment, measureMonths });
        expect(faults.filter(({ field }) => field.startsWith('measures.'))).toHaveLength(2 * measureMonths.length);
        expect(faults.map(({ field }) => field)).toEqual(expect.arrayContaining(['ownerSeatId', 'questions']));
      }),
    );
  });
});
