import { dispositionKinds, freeText } from '@samenspel/contracts';
import {
  markOfDisposition,
  markOfNoDisposition,
  weighDispositionRow,
  type FilledItem,
  type RowVerdict,
  type StandOfItem,
} from '@samenspel/domain';
import { translator, type Language, type Translator } from '@samenspel/i18n';
import type { Disposition, DispositionKind, ReactionItem } from '@samenspel/persistence';
import { z } from 'zod';
import { faultsOf } from '../platform/input/faults-of';
import type { FieldFault } from '../platform/input/field-fault';
import type { SheetRow } from '../platform/spreadsheet/read-sheet';
import type { WeighedRow } from '../platform/spreadsheet/report-of';
import { valueOfWord } from '../platform/spreadsheet/words-of-sheet';

export const dispositionColumns = [
  ...(['item', 'sender', 'prompt', 'answer', 'text'] as const),
  ...(['disposition', 'reason', 'changedText', 'mark'] as const),
] as const;
export type DispositionColumn = (typeof dispositionColumns)[number];
export const headingOfDispositions = (t: Translator, key: DispositionColumn): string =>
  t(`sheet:reactions.columns.${key}`);
export const wordOfKind = (t: Translator, kind: DispositionKind): string => t(`sheet:reactions.kind.${kind}`);

export interface WeighedDisposition extends WeighedRow {
  /** What to write; undefined when the row changes nothing or is wrong. */
  readonly filled: FilledItem<DispositionKind> | undefined;
}

interface Weighing {
  readonly language: Language;
  readonly items: ReadonlyMap<string, ReactionItem>;
  readonly dispositions: ReadonlyMap<string, Disposition>;
  readonly aboutOf: (item: ReactionItem) => string;
  /** Items of rows above. */
  readonly seen: ReadonlySet<string>;
}

const Content = z.object({ reason: freeText({ max: 2000 }), changedText: freeText({ max: 2000, min: 0 }) });

/** What one row asks, against what the record says now. */
export function weighRow(given: SheetRow<DispositionColumn>, weighing: Weighing): WeighedDisposition {
  const { row, cells } = given;
  const item = weighing.items.get(cells.item);
  const about = item === undefined ? cells.text.slice(0, 60) : weighing.aboutOf(item);
  const faults = faultsOfPlace(given, weighing);
  if (item === undefined || faults.length > 0) return { row, about, faults, outcome: 'error', filled: undefined };
  return { row, about, ...weighContent(cells, item, weighing) };
}

function faultsOfPlace({ cells, cellsTooMany }: SheetRow<DispositionColumn>, { items, seen }: Weighing): FieldFault[] {
  if (cellsTooMany > 0) return [faultAt('mark', 'CELLS_SHIFTED')];
  if (!items.has(cells.item)) return [{ ...faultAt('item', 'ITEM_UNKNOWN'), received: cells.item.slice(0, 40) }];
  return seen.has(cells.item) ? [faultAt('item', 'GIVEN_TWICE')] : [];
}

type Cells = SheetRow<DispositionColumn>['cells'];

function weighContent(
  cells: Cells,
  item: ReactionItem,
  { language, dispositions }: Weighing,
): Pick<WeighedDisposition, 'outcome' | 'faults' | 'filled'> {
  const kind = cells.disposition === '' ? null : valueOfWord(cells.disposition, dispositionKinds, wordOfKind);
  if (kind === undefined) return refused({ ...noOption(language), received: cells.disposition.slice(0, 40) });
  const { reason, changedText, mark } = cells;
  const stands = standOf(dispositions.get(item.dispositionId ?? ''));
  const verdict = weighDispositionRow({ kind, reason, changedText, mark }, stands);
  if (verdict !== 'new' && verdict !== 'changed') return settledBy(verdict, { stands, mark });
  const faults = faultsOfContent({ kind, reason, changedText }, language);
  if (kind === null || faults.length > 0) return refused(...faults);
  return { outcome: verdict, faults, filled: { itemId: item.id, kind, reason, changedText } };
}

function faultsOfContent(
  { kind, reason, changedText }: Omit<StandOfItem<DispositionKind>, 'mark'>,
  language: Language,
): FieldFault[] {
  return [
    ...(kind === null ? [{ ...noOption(language), code: 'REQUIRED' as const }] : []),
    ...faultsOf('body', Content, { changedText, ...(reason === '' ? {} : { reason }) }),
  ];
}

function settledBy(
  verdict: Exclude<RowVerdict, 'new' | 'changed'>,
  { stands, mark }: { readonly stands: StandOfItem<DispositionKind>; readonly mark: string },
): Pick<WeighedDisposition, 'outcome' | 'faults' | 'filled'> {
  if (verdict === 'unchanged') return { outcome: 'unchanged', faults: [], filled: undefined };
  if (verdict === 'emptied') return refused(faultAt('disposition', 'DISPOSITION_EMPTIED'));
  return refused({ ...faultAt('mark', 'CHANGED_MEANWHILE'), expected: stands.mark, received: mark.slice(0, 40) });
}

const refused = (...faults: FieldFault[]): Pick<WeighedDisposition, 'outcome' | 'faults' | 'filled'> => ({
  outcome: 'error',
  faults,
  filled: undefined,
});

const faultAt = (field: DispositionColumn, code: FieldFault['code']): FieldFault => ({
  ...{ in: 'body', field, code, params: {} },
});

const noOption = (language: Language): FieldFault => ({
  ...faultAt('disposition', 'NOT_AN_OPTION'),
  expected: dispositionKinds.map((kind) => wordOfKind(translator(language), kind)).join(', '),
});

/** What the record says of an item, as the sheet says it. */
export function standOf(disposition: Disposition | undefined): StandOfItem<DispositionKind> {
  if (disposition === undefined) return { mark: markOfNoDisposition, kind: null, reason: '', changedText: '' };
  const { kind, reason, changedText } = disposition;
  return { mark: markOfDisposition(disposition), kind, reason, changedText };
}
