import { bodyOf, numberOf, textOfNumber, valuesOf } from './measure-values';

const question = { kind: 'number', text: 'Hoe lang?', unit: 'weken', baseline: null, target: null } as const;
const questions = [
  { ...question, id: 'a' },
  { ...question, id: 'b', kind: 'open' as const },
];

describe('the values of a measure', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    [' 7 ', 7],
    ['', null],
    ['zeven', null],
  ])('reads %s as %s', (typed, value) => {
    expect(numberOf(typed)).toBe(value);
  });

  it('shows what was sent as it would be typed, and sends it the same again', () => {
    const body = {
      answers: [
        { questionId: 'a', value: 18.5, text: '' },
        { questionId: 'b', value: null, text: 'Goed' },
      ],
      remark: '',
    };
    const submitted = { at: '2027-01-04T10:00:00Z', on: '2027-01-04', time: '11.00' };
    const values = valuesOf({ questions, mine: { body, submitted, version: 1, late: false } });
    expect(values.answers).toEqual([
      { value: '18,5', text: '' },
      { value: '', text: 'Goed' },
    ]);
    expect(bodyOf(questions, values)).toEqual(body);
    expect(textOfNumber(null)).toBe('');
  });
});
