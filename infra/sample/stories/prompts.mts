import type { Prompt } from '../story.mts';

/** The prompts that most consultations of the sample ask, in this order: a mark, a choice and what must change. */
export function usualPrompts(choice: string, options: readonly string[], open: string): readonly Prompt[] {
  return [
    {
      kind: 'scale',
      question: 'Hoe goed past dit voorstel bij uw werk?',
      explanation: '',
      options: ['past niet', 'past goed'],
      required: true,
    },
    { kind: 'choice', question: choice, explanation: '', options, required: true },
    {
      kind: 'open',
      question: open,
      explanation: 'Noem geen namen of gegevens van inwoners.',
      options: [],
      required: false,
    },
  ];
}
