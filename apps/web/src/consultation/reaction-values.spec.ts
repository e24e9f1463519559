import type { PromptView } from '@samenspel/contracts';
import { bodyOf, valuesOf, withChoice } from './reaction-values';

const prompt = (id: string, kind: PromptView['kind']): PromptView => ({
  ...{ id, kind, ordinal: 1, question: 'Vraag', explanation: '', required: false },
  options: kind === 'open' ? [] : ['a', 'b'],
  mostChoices: null,
});
const prompts = [
  ...[prompt('open', 'open'), prompt('scale', 'scale'), prompt('choice', 'choice')],
  ...[prompt('agreement', 'agreement'), prompt('multiple', 'multiple'), prompt('ranking', 'ranking')],
  prompt('paragraphs', 'paragraphs'),
];

describe('the values of a reaction', () => {
  it('come back from the form as they went in', () => {
    const body = {
      answers: [
        { promptId: 'open', text: 'Ja' },
        { promptId: 'choice', text: 'Want', value: 0 },
        { promptId: 'agreement', text: 'Mits er tijd is', value: 1 },
        { promptId: 'multiple', values: [0, 1] },
        { promptId: 'ranking', text: 'Want', values: [1, 0] },
        { promptId: 'paragraphs', marks: [{ paragraph: 1, mark: 2, text: 'Te duur' }] },
      ],
      final: true,
    };
    expect(bodyOf(prompts, valuesOf(prompts, body))).toEqual(body);
  });

  it('leave out what was not filled in', () => {
    expect(bodyOf(prompts, valuesOf(prompts, undefined))).toEqual({ answers: [], final: false });
  });

  it('leave out the remark of who agrees after all', () => {
    const body = { answers: [{ promptId: 'paragraphs', marks: [{ paragraph: 0, mark: 0, text: 'Toch niet' }] }] };
    expect(bodyOf(prompts, valuesOf(prompts, body)).answers).toEqual([
      { promptId: 'paragraphs', marks: [{ paragraph: 0, mark: 0 }] },
    ]);
  });

  it('take the choice of a button in the mail, and no other one', () => {
    const empty = valuesOf(prompts, undefined);
    expect(withChoice(empty, prompts, 'scale:4').answers.scale).toEqual({
      text: '',
      value: '4',
      values: [],
      marks: [],
    });
    for (const choice of [undefined, 'sufficient', 'elsewhere:1', 'open:1', 'ranking:1', 'scale:x'])
      expect(withChoice(empty, prompts, choice)).toEqual(empty);
  });
});
