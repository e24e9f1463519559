/** A question of a consultation, as far as an answer depends on it. */
export interface AnsweredPrompt {
  readonly id: string;
  readonly kind: 'open' | 'scale' | 'choice';
  readonly options: readonly string[];
  readonly required: boolean;
}

/** Text for an open question or beside a closed one; a point of the scale, or the index of an option from 0. */
export interface GivenAnswer {
  readonly promptId: string;
  readonly text?: string;
  readonly value?: number;
}

export const reactionFaultCodes = [
  'REQUIRED',
  'NOT_AN_OPTION',
  'NOT_ALLOWED',
  'PROMPT_UNKNOWN',
  'GIVEN_TWICE',
] as const;
export interface ReactionFault {
  readonly promptId: string;
  readonly code: (typeof reactionFaultCodes)[number];
}

/** The ends of a scale; the words of its two ends are the options of the prompt. */
export const scalePoints = { least: 1, most: 5 } as const;

/** What is wrong with a reaction that somebody sends. A draft is never checked: it may lack what is required. */
export function checkReaction(
  prompts: readonly AnsweredPrompt[],
  answers: readonly GivenAnswer[],
): readonly ReactionFault[] {
  const byId = new Map(prompts.map((prompt) => [prompt.id, prompt]));
  const wrong = answers.flatMap((answer, index) => {
    const prompt = byId.get(answer.promptId);
    if (prompt === undefined) return [fault(answer.promptId, 'PROMPT_UNKNOWN')];
    const first = answers.findIndex(({ promptId }) => promptId === prompt.id);
    return first < index ? [fault(prompt.id, 'GIVEN_TWICE')] : faultsOfValue(prompt, answer);
  });
  const missing = prompts.filter((prompt) => prompt.required && !isAnswered(prompt, answers));
  return [...wrong, ...missing.map(({ id }) => fault(id, 'REQUIRED'))];
}

function faultsOfValue(prompt: AnsweredPrompt, { value }: GivenAnswer): readonly ReactionFault[] {
  if (value === undefined) return [];
  if (prompt.kind === 'open') return [fault(prompt.id, 'NOT_ALLOWED')];
  return isOption(prompt, value) ? [] : [fault(prompt.id, 'NOT_AN_OPTION')];
}

function isOption({ kind, options }: AnsweredPrompt, value: number): boolean {
  if (kind === 'scale') return value >= scalePoints.least && value <= scalePoints.most;
  return value >= 0 && value < options.length;
}

function isAnswered({ id, kind }: AnsweredPrompt, answers: readonly GivenAnswer[]): boolean {
  const given = answers.find(({ promptId }) => promptId === id);
  if (given === undefined) return false;
  return kind === 'open' ? (given.text ?? '').trim() !== '' : given.value !== undefined;
}

const fault = (promptId: string, code: ReactionFault['code']): ReactionFault => ({ promptId, code });
