import type { ConsultationPlanBody, ConsultationPlanView, PromptBody, PromptView } from '@samenspel/contracts';
import { hasOptions } from '@samenspel/domain';

export interface PromptValues {
  readonly kind: PromptBody['kind'];
  readonly question: string;
  readonly explanation: string;
  readonly required: boolean;
  /** Words of the two ends of a scale. */
  readonly least: string;
  readonly most: string;
  /** What is chosen from or put in order, each on its own line. */
  readonly options: string;
  /** How many of a `multiple` at most; empty: all of them. */
  readonly mostChoices: string;
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
const MOST_OPTIONS = 12;

export const emptyPrompt = (kind: PromptBody['kind']): PromptValues => ({
  ...{ kind, question: '', explanation: '', required: kind !== 'open' && kind !== 'paragraphs' },
  ...{ least: '', most: '', options: '', mostChoices: '' },
});

export function planValuesOf(plan: ConsultationPlanView): PlanValues {
  const { question, minutes, silence, prompts, partyIds, personIds } = plan;
  return { question, silence, partyIds, personIds, minutes: String(minutes), prompts: prompts.map(promptValuesOf) };
}

function promptValuesOf({ kind, question, explanation, required, options, mostChoices }: PromptBody): PromptValues {
  const [least = '', most = ''] = kind === 'scale' ? options : [];
  return {
    ...{ kind, question, explanation, required, least, most },
    options: hasOptions(kind) ? options.join('\n') : '',
    mostChoices: mostChoices === undefined ? '' : String(mostChoices),
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
  const mostChoices = kind === 'multiple' ? mostChoicesOf(values) : undefined;
  return {
    ...{ kind, question, explanation, required, options: optionsOf(values) },
    ...(mostChoices !== undefined && { mostChoices }),
  };
}

function mostChoicesOf({ mostChoices }: PromptValues): number | undefined {
  const most = Math.round(Number(mostChoices));
  return most >= 1 ? Math.min(most, MOST_OPTIONS) : undefined;
}

function optionsOf({ kind, least, most, options }: PromptValues): string[] {
  if (kind === 'scale') return [least, most];
  if (!hasOptions(kind)) return [];
  return options.split('\n').filter((option) => option.trim() !== '');
}

/** The questions as participants would see them, with the parts of the proposal as it stands now. */
export function previewOf({ prompts }: ConsultationPlanBody, proposal: ConsultationPlanView['proposal']): PromptView[] {
  const headings = (proposal?.sections ?? []).map(({ heading }) => heading);
  return prompts.map((prompt, index) => ({
    ...prompt,
    options: prompt.kind === 'paragraphs' ? headings : prompt.options,
    id: `preview-${String(index)}`,
    ordinal: index + 1,
    mostChoices: prompt.mostChoices ?? null,
  }));
}
