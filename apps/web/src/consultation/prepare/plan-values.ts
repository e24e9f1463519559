import type { ConsultationPlanBody, ConsultationPlanView, PromptBody, PromptView } from '@samenspel/contracts';

export interface PromptValues {
  readonly kind: PromptBody['kind'];
  readonly question: string;
  readonly explanation: string;
  readonly required: boolean;
  /** Words of the two ends of a scale. */
  readonly least: string;
  readonly most: string;
  /** Options of a choice, each on its own line. */
  readonly options: string;
}

/** The plan as it stands in the form. */
export interface PlanValues {
  readonly question: string;
  readonly minutes: string;
  readonly silence: ConsultationPlanBody['silence'];
  readonly prompts: PromptValues[];
  readonly partyIds: string[];
  readonly personIds: string[];
}

const MOST_MINUTES = 60;

export const emptyPrompt = (kind: PromptBody['kind']): PromptValues => ({
  ...{ kind, question: '', explanation: '', required: kind !== 'open' },
  ...{ least: '', most: '', options: '' },
});

export function planValuesOf(plan: ConsultationPlanView): PlanValues {
  const { question, minutes, silence, prompts, partyIds, personIds } = plan;
  return { question, silence, partyIds, personIds, minutes: String(minutes), prompts: prompts.map(promptValuesOf) };
}

function promptValuesOf({ kind, question, explanation, required, options }: PromptBody): PromptValues {
  const [least = '', most = ''] = kind === 'scale' ? options : [];
  return {
    ...{ kind, question, explanation, required, least, most },
    options: kind === 'choice' ? options.join('\n') : '',
  };
}

export function planBodyOf({ minutes, prompts, ...values }: PlanValues): ConsultationPlanBody {
  const asked = Math.round(Number(minutes));
  return {
    ...values,
    minutes: Math.min(Math.max(Number.isFinite(asked) ? asked : 1, 1), MOST_MINUTES),
    prompts: prompts.map(promptBodyOf),
  };
}

function promptBodyOf(values: PromptValues): PromptBody {
  const { kind, question, explanation, required } = values;
  return { kind, question, explanation, required, options: optionsOf(values) };
}

function optionsOf({ kind, least, most, options }: PromptValues): string[] {
  if (kind === 'open') return [];
  if (kind === 'scale') return [least, most];
  return options.split('\n').filter((option) => option.trim() !== '');
}

/** The questions as participants would see them. */
export function previewOf({ prompts }: ConsultationPlanBody): PromptView[] {
  return prompts.map((prompt, index) => ({ ...prompt, id: `preview-${String(index)}`, ordinal: index + 1 }));
}
