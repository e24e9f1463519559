import { checkReaction, type AnsweredPrompt } from './check-reaction';

const open: AnsweredPrompt = { id: 'open', kind: 'open', options: [], required: true };
const scale: AnsweredPrompt = { id: 'scale', kind: 'scale', options: ['slecht', 'goed'], required: false };
const choice: AnsweredPrompt = { id: 'choice', kind: 'choice', options: ['ja', 'nee'], required: true };
const whole = [
  { promptId: 'open', text: 'Meer tijd' },
  { promptId: 'scale', value: 5, text: 'Want het past' },
  { promptId: 'choice', value: 0 },
];
const withValue = (promptId: string, value: number) => [
  ...whole.filter((one) => one.promptId !== promptId),
  { promptId, value },
];

describe('checkReaction', () => {
  it('takes a whole reaction, with a text beside a closed answer', () => {
    expect(checkReaction([open, scale, choice], whole)).toEqual([]);
  });

  it('names every required question that was left open, blank texts too', () => {
    expect(checkReaction([open, scale, choice], [{ promptId: 'open', text: ' \n' }])).toEqual([
      { promptId: 'open', code: 'REQUIRED' },
      { promptId: 'choice', code: 'REQUIRED' },
    ]);
  });

  it('refuses an answer to a question of another consultation', () => {
    expect(checkReaction([scale], [{ promptId: 'elsewhere', value: 1 }])).toEqual([
      { promptId: 'elsewhere', code: 'PROMPT_UNKNOWN' },
    ]);
  });

  it.each([
    ['scale', 0],
    ['scale', 6],
    ['choice', 2],
    ['choice', -1],
  ])('refuses for the %s the value %i', (promptId, value) => {
    expect(checkReaction([open, scale, choice], withValue(promptId, value))).toEqual([
      { promptId, code: 'NOT_AN_OPTION' },
    ]);
  });

  it('refuses a number for an open question, and two answers to one question', () => {
    expect(checkReaction([{ ...open, required: false }], [{ promptId: 'open', value: 1 }])).toEqual([
      { promptId: 'open', code: 'NOT_ALLOWED' },
    ]);
    expect(
      checkReaction(
        [scale],
        [
          { promptId: 'scale', value: 1 },
          { promptId: 'scale', value: 2 },
        ],
      ),
    ).toEqual([{ promptId: 'scale', code: 'GIVEN_TWICE' }]);
  });
});
