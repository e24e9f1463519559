import { agreementStands, answeredBy, scalePoints, valuesOfPrompt, type PromptKind } from '@samenspel/domain';
import type { ConsultationModel, PromptOption } from '../model/mail-model';
import { answerPageOf, choicesOn, type AnswerPage } from './answer-page';
import { lastDayToAnswer, needed, stepOf } from './last-day';
import type { Loading } from './loading';
import { readProposal } from './read-proposal';

interface ConsultationRow {
  readonly question: string;
  readonly minutes: number;
  readonly silence: ConsultationModel['silence'];
}

interface PromptRow {
  readonly id: string;
  readonly kind: PromptKind;
  readonly question: string;
  readonly options: readonly string[];
}

// More answers than these do not fit below a question in a mail.
const MOST_BUTTONS = 5;

/** Needs the step, and the obligation of the party or the individual. */
export async function loadConsultation(loading: Loading): Promise<ConsultationModel> {
  const { database, links, rows, base } = loading;
  const step = stepOf(rows);
  const [row, prompts, page] = [
    await database.row<ConsultationRow>(
      'select question, minutes, silence from consultation_plan where task_id = $1 and ordinal = $2',
      [rows.task.taskId, step.ordinal],
    ),
    await database.rows<PromptRow>(
      'select id, kind, question, options from prompt where step_id = $1 order by ordinal',
      [step.stepId],
    ),
    await answerPageOf(database, links, rows, 'reaction'),
  ];
  const { obligation } = rows;
  return {
    kind: 'consultation',
    ...base,
    ...needed(rows, row, 'the plan of the consultation'),
    lastDay: lastDayToAnswer(rows),
    partyName: obligation?.isOfParty ? (obligation.partyName ?? undefined) : undefined,
    proposal: await readProposal(loading, step),
    numberOfPrompts: prompts.length,
    firstPrompt: firstPromptOf(loading, page, prompts[0]),
    url: page.url,
  };
}

/** `c=<prompt>:<value>`: 1 to 5 of a scale, 0 to 2 of an agreement, or the index of the option from 0. */
function firstPromptOf(
  { links }: Loading,
  page: AnswerPage,
  prompt: PromptRow | undefined,
): ConsultationModel['firstPrompt'] {
  if (!page.link || !prompt || answeredBy[prompt.kind] !== 'value') return undefined;
  const { least, most } = valuesOfPrompt(prompt);
  const values = Array.from({ length: most - least + 1 }, (_value, index) => least + index);
  if (values.length > MOST_BUTTONS) return undefined;
  const urls = choicesOn(
    page,
    links,
    values.map((value) => `${prompt.id}:${String(value)}`),
  );
  const options = urls.map(({ url }, index) => optionOf(prompt, values[index] ?? 0, url));
  return { question: prompt.question, options };
}

function optionOf({ kind, options }: PromptRow, value: number, url: string): PromptOption {
  if (kind === 'scale') return { kind, value, word: wordAtEnd(options, value), url };
  const stand = kind === 'agreement' ? agreementStands[value] : undefined;
  return stand === undefined ? { kind: 'choice', text: options[value] ?? '', url } : { kind: 'agreement', stand, url };
}

function wordAtEnd(ends: readonly string[], value: number): string | undefined {
  if (value === scalePoints.least) return ends[0];
  return value === scalePoints.most ? ends[1] : undefined;
}
