import { hasOptions, type PromptKind } from './prompt-kind';

/** A consultation while the programme manager prepares it. */
export interface PreparedConsultation {
  readonly question: string;
  readonly prompts: readonly {
    readonly kind: PromptKind;
    readonly question: string;
    readonly options: readonly string[];
    /** How many options of a `multiple` may be chosen; absent: all of them. */
    readonly mostChoices?: number;
  }[];
  /** How many parties and individuals are on the roster. */
  readonly senders: number;
}

export const preparationFaultCodes = [
  'CONSULTATION_WITHOUT_QUESTION',
  'CONSULTATION_WITHOUT_PROMPTS',
  'CONSULTATION_WITHOUT_ROSTER',
  'PROMPT_WITHOUT_QUESTION',
  'PROMPT_WITHOUT_OPTIONS',
  'PROMPT_OPTIONS_ALIKE',
  'PROMPT_MOST_TOO_LARGE',
] as const;
export interface PreparationFault {
  /** Path in the plan, for example `prompts.0.question`. */
  readonly field: string;
  readonly code: (typeof preparationFaultCodes)[number];
}

/** What has to be mended before the consultation can open: it is asked as it stands, and then frozen. */
export function preparationFaults({ question, prompts, senders }: PreparedConsultation): readonly PreparationFault[] {
  return [
    ...(isBlank(question) ? [fault('question', 'CONSULTATION_WITHOUT_QUESTION')] : []),
    ...(prompts.length === 0 ? [fault('prompts', 'CONSULTATION_WITHOUT_PROMPTS')] : []),
    ...prompts.flatMap((prompt, index) => faultsOfPrompt(prompt, `prompts.${String(index)}`)),
    ...(senders === 0 ? [fault('roster', 'CONSULTATION_WITHOUT_ROSTER')] : []),
  ];
}

function faultsOfPrompt(
  { kind, question, options, mostChoices = 1 }: PreparedConsultation['prompts'][number],
  path: string,
): readonly PreparationFault[] {
  const asked = isBlank(question) ? [fault(`${path}.question`, 'PROMPT_WITHOUT_QUESTION')] : [];
  if (kind !== 'scale' && !hasOptions(kind)) return asked;
  const tooMany = kind === 'multiple' && mostChoices > options.length;
  return [
    ...asked,
    ...faultsOfOptions(options, path),
    ...(tooMany ? [fault(`${path}.mostChoices`, 'PROMPT_MOST_TOO_LARGE')] : []),
  ];
}

// A scale has a word for each of its two ends; what is chosen from has at least two options, and no two that read alike.
function faultsOfOptions(options: readonly string[], path: string): readonly PreparationFault[] {
  const words = options.map((option) => option.trim().toLowerCase()).filter((option) => option !== '');
  if (words.length < 2 || words.length < options.length) return [fault(`${path}.options`, 'PROMPT_WITHOUT_OPTIONS')];
  return new Set(words).size < words.length ? [fault(`${path}.options`, 'PROMPT_OPTIONS_ALIKE')] : [];
}

const isBlank = (text: string): boolean => text.trim() === '';
const fault = (field: string, code: PreparationFault['code']): PreparationFault => ({ field, code });
