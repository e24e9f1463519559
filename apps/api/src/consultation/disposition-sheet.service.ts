import { Injectable } from '@nestjs/common';
import type { SheetBody, SheetReport } from '@samenspel/contracts';
import { DomainError, gatherDispositions, type Actor } from '@samenspel/domain';
import { translator, type Language, type Translator } from '@samenspel/i18n';
import {
  ConsultationRepository,
  DispositionRepository,
  type Disposition,
  type DispositionKind,
  type Prompt,
  type ReactionItem,
} from '@samenspel/persistence';
import { readSheet, type SheetRow } from '../platform/spreadsheet/read-sheet';
import { reportOf } from '../platform/spreadsheet/report-of';
import { columnsOf, headingsOf } from '../platform/spreadsheet/words-of-sheet';
import { writeSheet } from '../platform/spreadsheet/write-sheet';
import { answerWords } from './answer-words';
import { ConsultationRecords } from './consultation-records';
import { DispositionService } from './disposition.service';
import {
  dispositionColumns,
  headingOfDispositions,
  standOf,
  weighRow,
  wordOfKind,
  type DispositionColumn,
  type WeighedDisposition,
} from './disposition-sheet-row';

type Asking = Actor & { readonly personId: string };

const columns = columnsOf(dispositionColumns, headingOfDispositions, (key) =>
  ['item', 'disposition', 'reason', 'mark'].includes(key),
);
const everyItem = 1_000_000;

interface Handling {
  readonly items: readonly ReactionItem[];
  readonly dispositions: ReadonlyMap<string, Disposition>;
  readonly prompts: ReadonlyMap<string, Prompt>;
}

interface Weighed {
  readonly rows: readonly WeighedDisposition[];
  readonly handling: Handling;
}

/** Dispositions by spreadsheet, both ways: what stands goes out, what was filled in comes back through the same rules. */
@Injectable()
export class DispositionSheetService {
  constructor(
    private readonly records: ConsultationRecords,
    private readonly consultations: ConsultationRepository,
    private readonly dispositions: DispositionRepository,
    private readonly writing: DispositionService,
  ) {}

  /** @throws DomainError STEP_NOT_CLOSED: until the closing nobody sees content. */
  async download(stepId: string, language: Language): Promise<string> {
    const { step } = await this.records.read(stepId);
    if (step.status !== 'closed') throw new DomainError('STEP_NOT_CLOSED', { stepId });
    const handling = await this.read(stepId);
    const heading = Object.values(headingsOf(dispositionColumns, headingOfDispositions, language));
    return writeSheet([heading, ...inOrder(handling).map((item) => cellsOf(item, handling, translator(language)))]);
  }

  /** What the file would do. @throws DomainError what `readSheet` throws, SHEET_OF_ANOTHER_CONSULTATION */
  check(stepId: string, actor: Asking, { file }: SheetBody, language: Language): Promise<SheetReport> {
    const rows = readSheet(bytesOf(file), columns);
    return this.writing.disposeAll(stepId, actor, async () => {
      const weighed = await this.weigh(stepId, rows, language);
      return { changes: [], result: reportOf(weighed.rows, { ...toldIn(language), written: false }) };
    });
  }

  /** Writes every row that is right. A row that was changed meanwhile is left out, and the report says so. */
  write(stepId: string, actor: Asking, { file }: SheetBody, language: Language): Promise<SheetReport> {
    const rows = readSheet(bytesOf(file), columns);
    return this.writing.disposeAll(stepId, actor, async () => {
      const { rows: weighed, handling } = await this.weigh(stepId, rows, language);
      const filled = weighed.flatMap((row) => row.filled ?? []);
      const changes = gatherDispositions<DispositionKind>(filled, [...handling.dispositions.values()]);
      return { changes, result: reportOf(weighed, { ...toldIn(language), written: true }) };
    });
  }

  private async weigh(
    stepId: string,
    rows: readonly SheetRow<DispositionColumn>[],
    language: Language,
  ): Promise<Weighed> {
    const handling = await this.read(stepId);
    const items = new Map(handling.items.map((item) => [item.id, item]));
    if (!rows.some(({ cells }) => items.has(cells.item)))
      throw new DomainError('SHEET_OF_ANOTHER_CONSULTATION', { stepId });
    const seen = new Set<string>();
    const t = translator(language);
    const aboutOf = (item: ReactionItem): string => aboutItem(item, handling, t);
    const weighed = rows.map((row) => {
      const one = weighRow(row, { language, items, dispositions: handling.dispositions, aboutOf, seen });
      seen.add(row.cells.item);
      return one;
    });
    return { rows: weighed, handling };
  }

  // One after the other: within a transaction they share a connection.
  private async read(stepId: string): Promise<Handling> {
    const items = await this.dispositions.findItems(stepId, { limit: everyItem });
    const made = await this.dispositions.findOfStep(stepId);
    const prompts = await this.consultations.findPrompts(stepId);
    return {
      items,
      dispositions: new Map(made.map((one) => [one.id, one])),
      prompts: new Map(prompts.map((prompt) => [prompt.id, prompt])),
    };
  }
}

const bytesOf = (file: string): Buffer => Buffer.from(file, 'base64');
const toldIn = (language: Language) =>
  ({ language, headings: headingsOf(dispositionColumns, headingOfDispositions, language) }) as const;

const ordinalOf = ({ promptId }: ReactionItem, { prompts }: Handling): number =>
  prompts.get(promptId ?? '')?.ordinal ?? 0;

const inOrder = (handling: Handling): readonly ReactionItem[] =>
  handling.items.toSorted((a, b) => ordinalOf(a, handling) - ordinalOf(b, handling));

/** No names: a sheet travels further than a page. */
function cellsOf(item: ReactionItem, { prompts, dispositions }: Handling, t: Translator): string[] {
  const prompt = prompts.get(item.promptId ?? '');
  const { kind, reason, changedText, mark } = standOf(dispositions.get(item.dispositionId ?? ''));
  return [
    item.id,
    senderWords(item, t),
    [promptWords(prompt, item), partWords(item, t)].filter(Boolean).join(' '),
    answerWords(t, prompt, item),
    item.text ?? t('handling:closedAnswers'),
    kind === null ? '' : wordOfKind(t, kind),
    ...[reason, changedText, mark],
  ];
}

function promptWords(prompt: Prompt | undefined, { paragraph }: ReactionItem): string {
  if (prompt === undefined) return '';
  const heading = paragraph === null ? undefined : prompt.options[paragraph];
  return `${prompt.ordinal}. ${prompt.question}${heading === undefined ? '' : ` ${heading}`}`;
}

/** Of a text that is handled in parts. */
const partWords = ({ nth, parts }: ReactionItem, t: Translator): string =>
  nth === null ? '' : t('handling:split.part', { nth, of: parts ?? nth });

function senderWords({ answerId, partyKind }: ReactionItem, t: Translator): string {
  if (answerId === null) return t('sheet:reactions.everybody');
  return partyKind === null ? t('sheet:reactions.individual') : t(`task:partyKind.${partyKind}`);
}

function aboutItem(item: ReactionItem, handling: Handling, t: Translator): string {
  if (item.text === null) return t('handling:closedAnswers');
  const text = item.text.length > 80 ? `${item.text.slice(0, 80)}…` : item.text;
  return t('sheet:reactions.about', { number: ordinalOf(item, handling), text });
}
