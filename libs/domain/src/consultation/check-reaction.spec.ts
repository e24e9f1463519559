import { checkReaction, checkReactionDraft, type AnsweredPrompt } from './check-reaction';

const open: AnsweredPrompt = { id: 'open', kind: 'open', options: [], required: true, mostChoices: null };
const scale: AnsweredPrompt = {
  id: 'scale',
  kind: 'scale',
  options: ['slecht', 'goed'],
  required: false,
  mostChoices: null,
};
const choice: AnsweredPrompt = {
  id: 'choice',
  kind: 'choice',
  options: ['ja', 'nee'],
  required: true,
  mostChoices: null,
};
const agreement: AnsweredPrompt = { ...open, id: 'agreement', kind: 'agreement' };
const three = { options: ['a', 'b', 'c'], required: true };
const multiple: AnsweredPrompt = { ...three, id: 'multiple', kind: 'multiple', mostChoices: 2 };
const ranking: AnsweredPrompt = { ...three, id: 'ranking', kind: 'ranking', mostChoices: null };
const paragraphs: AnsweredPrompt = {
  ...{ id: 'paragraphs', kind: 'paragraphs', required: true, mostChoices: null },
  options: ['Wat', 'Hoe', 'Wie'],
};
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

  it.each([
    [0, '', []],
    [1, 'Mits er tijd is', []],
    [1, ' ', ['TEXT_REQUIRED']],
    [2, '', ['TEXT_REQUIRED']],
    [3, 'x', ['NOT_AN_OPTION']],
  ])('takes the stand %i with the text "%s" with the faults %j', (value, text, codes) => {
    expect(checkReaction([agreement], [{ promptId: 'agreement', value, text }]).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    [multiple, [0, 2], []],
    [multiple, [], ['REQUIRED']],
    [multiple, [0, 1, 2], ['TOO_MANY']],
    [{ ...multiple, mostChoices: null }, [0, 1, 2], []],
    [multiple, [1, 1], ['GIVEN_TWICE']],
    [multiple, [3], ['NOT_AN_OPTION']],
    [ranking, [2, 0, 1], []],
    [ranking, [], ['REQUIRED']],
    [ranking, [2, 0], ['RANKING_INCOMPLETE']],
    [ranking, [0, 0, 1], ['GIVEN_TWICE']],
    [choice, [0], ['NOT_ALLOWED', 'REQUIRED']],
  ])('takes for %o the values %j with the faults %j', (prompt, values, codes) => {
    expect(checkReaction([prompt], [{ promptId: prompt.id, values }]).map(({ code }) => code)).toEqual(codes);
  });

  it('refuses one value where several are asked for', () => {
    expect(checkReaction([ranking], [{ promptId: 'ranking', value: 1 }])).toContainEqual({
      promptId: 'ranking',
      code: 'NOT_ALLOWED',
    });
  });

  it.each([
    [[{ paragraph: 0, mark: 0 }], []],
    [
      [
        { paragraph: 0, mark: 1, text: 'Waarom?' },
        { paragraph: 2, mark: 2, text: 'Te duur' },
      ],
      [],
    ],
    [[], []],
    [[{ paragraph: 1, mark: 2 }], ['TEXT_REQUIRED']],
    [[{ paragraph: 1, mark: 1, text: ' ' }], ['TEXT_REQUIRED']],
    [[{ paragraph: 3, mark: 0 }], ['NOT_AN_OPTION']],
    [[{ paragraph: 0, mark: 3 }], ['NOT_AN_OPTION']],
    [
      [
        { paragraph: 1, mark: 0 },
        { paragraph: 1, mark: 0 },
      ],
      ['GIVEN_TWICE'],
    ],
  ])('takes the marks %j of paragraphs with the faults %j', (marks, codes) => {
    const faults = checkReaction([{ ...paragraphs, required: false }], [{ promptId: 'paragraphs', marks }]);
    expect(faults.map(({ code }) => code)).toEqual(codes);
  });

  it('misses a mark when every paragraph must have one, and none when the proposal has no paragraphs', () => {
    const two = [0, 1].map((paragraph) => ({ paragraph, mark: 0 }));
    const missing = (prompt: AnsweredPrompt, marks: typeof two) =>
      checkReaction([prompt], [{ promptId: 'paragraphs', marks }]).map(({ code }) => code);
    expect(missing(paragraphs, two)).toEqual(['REQUIRED']);
    expect(missing({ ...paragraphs, options: ['Wat', 'Hoe'] }, two)).toEqual([]);
    expect(checkReaction([{ ...paragraphs, options: [] }], [])).toEqual([]);
  });

  it('names the paragraph of which the remark is missing, and takes no marks where none are asked', () => {
    const marks = [
      { paragraph: 0, mark: 0 },
      { paragraph: 2, mark: 1 },
    ];
    expect(checkReaction([paragraphs], [{ promptId: 'paragraphs', marks }])).toMatchObject([
      { code: 'TEXT_REQUIRED', paragraph: 2 },
      { code: 'REQUIRED' },
    ]);
    expect(checkReactionDraft([paragraphs], [{ promptId: 'paragraphs', marks }])).toEqual([]);
    expect(checkReaction([scale], [{ promptId: 'scale', marks }])).toEqual([
      { promptId: 'scale', code: 'NOT_ALLOWED' },
    ]);
  });

  it('lets a draft lack what is required, and nothing else', () => {
    const answers = [
      { promptId: 'agreement', value: 2 },
      { promptId: 'multiple', values: [0, 1, 2] },
    ];
    expect(checkReactionDraft([open, agreement, multiple], answers)).toEqual([
      { promptId: 'multiple', code: 'TOO_MANY', most: 2 },
    ]);
  });
});
