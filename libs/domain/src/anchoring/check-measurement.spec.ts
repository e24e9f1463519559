import fc from 'fast-check';
import type { MeasureQuestion } from './anchoring-plan';
import { checkMeasurement } from './check-measurement';

const question = (id: string, kind: MeasureQuestion['kind']): MeasureQuestion => ({
  ...{ id, kind, text: 'Vraag', unit: 'weken', baseline: null, target: null },
});
const questions = [question('n', 'number'), question('g', 'grade'), question('o', 'open')];
const given = (questionId: string, value: number | null, text = '') => ({ questionId, value, text });
const whole = [given('n', 12.5), given('g', 7), given('o', null, 'Kortere lijnen')];

describe('checkMeasurement', () => {
  it('takes a value, or words that say why there is none', () => {
    expect(checkMeasurement(questions, whole)).toEqual([]);
    expect(checkMeasurement(questions, [given('n', null, 'Wordt niet geteld'), ...whole.slice(1)])).toEqual([]);
  });

  it('names every question that has neither', () => {
    expect(checkMeasurement(questions, [given('n', null, ' ')])).toEqual([
      { questionId: 'n', code: 'REQUIRED' },
      { questionId: 'g', code: 'REQUIRED' },
      { questionId: 'o', code: 'REQUIRED' },
    ]);
  });

  it('refuses a value for an open question, an unknown question, and one that is given twice', () => {
    expect(
      checkMeasurement(questions, [...whole.slice(0, 2), given('o', 1, 'x'), given('z', 1), given('n', 3)]),
    ).toEqual([
      { questionId: 'o', code: 'NOT_ALLOWED' },
      { questionId: 'z', code: 'QUESTION_UNKNOWN' },
      { questionId: 'n', code: 'GIVEN_TWICE' },
    ]);
  });

  it('takes only whole marks from 1 to 10', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (value) => {
        const isMark = Number.isInteger(value) && value >= 1 && value <= 10;
        const faults = checkMeasurement([question('g', 'grade')], [given('g', value)]);
        expect(faults).toEqual(isMark ? [] : [{ questionId: 'g', code: 'NOT_A_GRADE' }]);
      }),
    );
  });
});
