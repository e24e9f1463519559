/** What a question of a consultation asks for. */
export const promptKinds = ['open', 'scale', 'choice', 'agreement', 'multiple', 'ranking', 'paragraphs'] as const;
export type PromptKind = (typeof promptKinds)[number];

/** The stands of an agreement question, by the value of its answer: 0, 1 and 2. */
export const agreementStands = ['agree', 'agree-provided', 'disagree'] as const;
export type AgreementStand = (typeof agreementStands)[number];

/** How a paragraph of the proposal is marked, by the value of its mark: 0, 1 and 2. Whoever does not agree says why. */
export const paragraphMarks = ['agree', 'question', 'objection'] as const;
export type ParagraphMark = (typeof paragraphMarks)[number];

/** Whether the words of the options are written by who prepares the question. */
export const hasOptions = (kind: PromptKind): kind is 'choice' | 'multiple' | 'ranking' =>
  kind === 'choice' || kind === 'multiple' || kind === 'ranking';

export type AnswerCarrier = 'text' | 'value' | 'values' | 'marks';

/** What of an answer carries a question of this kind: a text, one value, several values, or a mark per paragraph. */
export const answeredBy = {
  open: 'text',
  scale: 'value',
  choice: 'value',
  agreement: 'value',
  multiple: 'values',
  ranking: 'values',
  paragraphs: 'marks',
} as const satisfies Record<PromptKind, AnswerCarrier>;
