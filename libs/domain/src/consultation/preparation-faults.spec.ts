import { preparationFaults, type PreparedConsultation } from './preparation-faults';

const prepared: PreparedConsultation = {
  question: 'Kunt u hiermee werken?',
  prompts: [
    { kind: 'open', question: 'Wat mist u?', options: [] },
    { kind: 'scale', question: 'Past dit?', options: ['slecht', 'goed'] },
    { kind: 'choice', question: 'Wanneer?', options: ['nu', 'later'] },
    { kind: 'agreement', question: 'Akkoord?', options: [] },
    { kind: 'multiple', question: 'Wat helpt?', options: ['tijd', 'geld'], mostChoices: 2 },
    { kind: 'ranking', question: 'Wat eerst?', options: ['tijd', 'geld'] },
    { kind: 'paragraphs', question: 'Wat vindt u per onderdeel?', options: [] },
  ],
  senders: 3,
};
const codes = (over: Partial<PreparedConsultation>) =>
  preparationFaults({ ...prepared, ...over }).map(({ field, code }) => `${field} ${code}`);

describe('preparationFaults', () => {
  it('finds nothing in a whole preparation', () => {
    expect(preparationFaults(prepared)).toEqual([]);
  });

  it('misses the question, the prompts and the roster', () => {
    expect(codes({ question: ' ', prompts: [], senders: 0 })).toEqual([
      'question CONSULTATION_WITHOUT_QUESTION',
      'prompts CONSULTATION_WITHOUT_PROMPTS',
      'roster CONSULTATION_WITHOUT_ROSTER',
    ]);
  });

  it.each([
    [{ kind: 'open', question: '', options: [] }, 'prompts.0.question PROMPT_WITHOUT_QUESTION'],
    [{ kind: 'scale', question: 'Past dit?', options: ['slecht', ''] }, 'prompts.0.options PROMPT_WITHOUT_OPTIONS'],
    [{ kind: 'agreement', question: ' ', options: [] }, 'prompts.0.question PROMPT_WITHOUT_QUESTION'],
    [{ kind: 'ranking', question: 'Wat eerst?', options: [] }, 'prompts.0.options PROMPT_WITHOUT_OPTIONS'],
    [
      { kind: 'multiple', question: 'Wat?', options: ['a', 'b'], mostChoices: 3 },
      'prompts.0.mostChoices PROMPT_MOST_TOO_LARGE',
    ],
    [{ kind: 'choice', question: 'Wanneer?', options: ['nu'] }, 'prompts.0.options PROMPT_WITHOUT_OPTIONS'],
    [{ kind: 'choice', question: 'Wanneer?', options: ['Nu', 'nu '] }, 'prompts.0.options PROMPT_OPTIONS_ALIKE'],
  ] as const)('refuses the prompt %j', (prompt, code) => {
    expect(codes({ prompts: [prompt] })).toEqual([code]);
  });
});
