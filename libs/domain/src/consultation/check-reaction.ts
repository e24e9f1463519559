import { agreementStands, answeredBy, paragraphMarks, type PromptKind } from './prompt-kind';

/** A question of a consultation, as far as an answer depends on it. */
export interface AnsweredPrompt {
  readonly id: string;
  readonly kind: PromptKind;
  readonly options: readonly string[];
  readonly required: boolean;
  /** How many options of a `multiple` may be chosen; null: all of them. */
  readonly mostChoices: number | null;
}

/**
 * Text for an open question or beside a closed one; a point of the scale, a stand of the agreement (0 to 2), or the index
 * of an option from 0; the indexes that were chosen, for a ranking all of them with the first place first.
 */
export interface GivenAnswer {
  readonly promptId: string;
  readonly text?: string;
  readonly value?: number;
  readonly values?: readonly number[];
  /** Of the paragraphs of the proposal, by their place from 0. */
  readonly marks?: readonly GivenMark[];
}

/** The mark of one paragraph (0 to 2), with the remark of who does not agree. */
export interface GivenMark {
  readonly paragraph: number;
  readonly mark: number;
  readonly text?: string;
}

export const reactionFaultCodes = [
  'REQUIRED',
  'TEXT_REQUIRED',
  'NOT_AN_OPTION',
  'NOT_ALLOWED',
  'TOO_MANY',
  'RANKING_INCOMPLETE',
  'PROMPT_UNKNOWN',
  'GIVEN_TWICE',
] as const;
export interface ReactionFault {
  readonly promptId: string;
  readonly code: (typeof reactionFaultCodes)[number];
  /** With TOO_MANY: how many may be chosen. */
  readonly most?: number;
  /** With RANKING_INCOMPLETE: how many have a place. */
  readonly least?: number;
  /** Of which paragraph the remark is missing. */
  readonly paragraph?: number;
}

/** The ends of a scale; the words of its two ends are the options of the prompt. */
export const scalePoints = { least: 1, most: 5 } as const;

const closedCarriers = ['value', 'values', 'marks'] as const;

const unfinished: readonly ReactionFault['code'][] = ['REQUIRED', 'TEXT_REQUIRED'];

/** What is wrong with a reaction that somebody sends. */
export function checkReaction(
  prompts: readonly AnsweredPrompt[],
  answers: readonly GivenAnswer[],
): readonly ReactionFault[] {
  const missing = prompts.filter((prompt) => prompt.required && !isAnswered(prompt, answers));
  return [...faultsOfAnswers(prompts, answers), ...missing.map(({ id }) => fault(id, 'REQUIRED'))];
}

/** A draft may lack what is required; everything else is checked, so that nothing false is kept. */
export function checkReactionDraft(
  prompts: readonly AnsweredPrompt[],
  answers: readonly GivenAnswer[],
): readonly ReactionFault[] {
  return faultsOfAnswers(prompts, answers).filter(({ code }) => !unfinished.includes(code));
}

function faultsOfAnswers(
  prompts: readonly AnsweredPrompt[],
  answers: readonly GivenAnswer[],
): readonly ReactionFault[] {
  const byId = new Map(prompts.map((prompt) => [prompt.id, prompt]));
  return answers.flatMap((answer, index) => {
    const prompt = byId.get(answer.promptId);
    if (prompt === undefined) return [fault(answer.promptId, 'PROMPT_UNKNOWN')];
    const first = answers.findIndex(({ promptId }) => promptId === prompt.id);
    return first < index ? [fault(prompt.id, 'GIVEN_TWICE')] : faultsOfAnswer(prompt, answer);
  });
}

function faultsOfAnswer(prompt: AnsweredPrompt, answer: GivenAnswer): readonly ReactionFault[] {
  const { value, values, marks } = answer;
  const carrier = answeredBy[prompt.kind];
  const given = closedCarriers.filter((name) => answer[name] !== undefined);
  if (given.some((name) => name !== carrier)) return [fault(prompt.id, 'NOT_ALLOWED')];
  if (value !== undefined) return faultsOfValue(prompt, answer, value);
  if (marks !== undefined) return faultsOfMarks(prompt, marks);
  return values === undefined ? [] : faultsOfValues(prompt, values);
}

function faultsOfValue(prompt: AnsweredPrompt, { text }: GivenAnswer, value: number): readonly ReactionFault[] {
  const { least, most } = valuesOfPrompt(prompt);
  if (value < least || value > most) return [fault(prompt.id, 'NOT_AN_OPTION')];
  // Who agrees on a condition or not at all says which or why: it is that text that gets a disposition.
  const needsText = prompt.kind === 'agreement' && value > 0 && isBlank(text);
  return needsText ? [fault(prompt.id, 'TEXT_REQUIRED')] : [];
}

function faultsOfValues(prompt: AnsweredPrompt, values: readonly number[]): readonly ReactionFault[] {
  const { id, kind } = prompt;
  const { least, most } = valuesOfPrompt(prompt);
  if (values.some((value) => value < least || value > most)) return [fault(id, 'NOT_AN_OPTION')];
  if (new Set(values).size < values.length) return [fault(id, 'GIVEN_TWICE')];
  return kind === 'ranking' ? faultsOfRanking(prompt, values) : faultsOfChosen(prompt, values);
}

function faultsOfMarks({ id, options }: AnsweredPrompt, marks: readonly GivenMark[]): readonly ReactionFault[] {
  const isKnown = ({ paragraph, mark }: GivenMark): boolean =>
    options[paragraph] !== undefined && paragraphMarks[mark] !== undefined;
  if (!marks.every(isKnown)) return [fault(id, 'NOT_AN_OPTION')];
  if (new Set(marks.map(({ paragraph }) => paragraph)).size < marks.length) return [fault(id, 'GIVEN_TWICE')];
  const withoutRemark = marks.filter(({ mark, text }) => mark > 0 && isBlank(text));
  return withoutRemark.map(({ paragraph }) => ({ ...fault(id, 'TEXT_REQUIRED'), paragraph }));
}

function faultsOfRanking({ id, options }: AnsweredPrompt, values: readonly number[]): readonly ReactionFault[] {
  if (values.length === 0 || values.length === options.length) return [];
  return [{ ...fault(id, 'RANKING_INCOMPLETE'), least: options.length }];
}

function faultsOfChosen({ id, mostChoices }: AnsweredPrompt, values: readonly number[]): readonly ReactionFault[] {
  if (mostChoices === null || values.length <= mostChoices) return [];
  return [{ ...fault(id, 'TOO_MANY'), most: mostChoices }];
}

/** The least and the greatest value that a closed question takes. */
export function valuesOfPrompt({ kind, options }: Pick<AnsweredPrompt, 'kind' | 'options'>): {
  readonly least: number;
  readonly most: number;
} {
  if (kind === 'scale') return scalePoints;
  return { least: 0, most: (kind === 'agreement' ? agreementStands.length : options.length) - 1 };
}

function isAnswered({ id, kind, options }: AnsweredPrompt, answers: readonly GivenAnswer[]): boolean {
  const given = answers.find(({ promptId }) => promptId === id);
  if (kind === 'paragraphs') return (given?.marks ?? []).length >= options.length;
  if (given === undefined) return false;
  if (answeredBy[kind] === 'text') return !isBlank(given.text);
  return answeredBy[kind] === 'value' ? given.value !== undefined : (given.values ?? []).length > 0;
}

const isBlank = (text = ''): boolean => text.trim() === '';
const fault = (promptId: string, code: ReactionFault['code']): ReactionFault => ({ promptId, code });
