import { authorsOfVoice, awaitsConfirmation, differingAnswers } from './prepared-voice';

const before = {
  answers: [
    { promptId: 'a', text: 'Meer tijd' },
    { promptId: 'b', value: 2 },
  ],
  authors: { a: 'sanne', b: 'sanne' },
};

describe('authorsOfVoice', () => {
  it('keeps the author of what stayed the same, and names who changed or added the rest', () => {
    const answers = [
      { promptId: 'a', text: 'Meer tijd ' },
      { promptId: 'b', value: 3 },
      { promptId: 'c', values: [1] },
    ];
    expect(authorsOfVoice(before, answers, 'ali')).toEqual({ a: 'sanne', b: 'ali', c: 'ali' });
  });

  it('forgets the author of what was emptied', () => {
    expect(authorsOfVoice(before, [{ promptId: 'b', value: 2 }], 'ali')).toEqual({ b: 'sanne' });
  });
});

describe('differingAnswers', () => {
  it('names what was changed, added and taken out, in texts, choices and marks', () => {
    const marks = (mark: number) => ({ promptId: 'm', marks: [{ paragraph: 0, mark }] });
    expect(differingAnswers(before.answers, [{ promptId: 'a', text: ' Meer tijd' }])).toEqual(['b']);
    expect(differingAnswers([], before.answers)).toEqual(['a', 'b']);
    expect(differingAnswers([marks(0)], [marks(1)])).toEqual(['m']);
    expect(differingAnswers(before.answers, before.answers)).toEqual([]);
  });
});

describe('awaitsConfirmation', () => {
  it('holds from the first preparation, and again when somebody wrote on after a confirmation', () => {
    expect(awaitsConfirmation({ version: 1, confirmedVersion: 0 })).toBe(true);
    expect(awaitsConfirmation({ version: 2, confirmedVersion: 2 })).toBe(false);
    expect(awaitsConfirmation({ version: 3, confirmedVersion: 2 })).toBe(true);
  });
});
