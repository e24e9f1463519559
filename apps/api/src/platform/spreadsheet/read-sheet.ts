import { CsvError, parse } from 'csv-parse/sync';
import { DomainError } from '@samenspel/domain';
import { decodeSheet } from './decode-sheet';
import { unguardCell } from './formula-guard';

export interface SheetColumn<Key extends string> {
  readonly key: Key;
  /** What its heading may be, in each language; the first is the one to name in errors. */
  readonly names: readonly string[];
  /** The file is refused without it. */
  readonly required: boolean;
}

export interface SheetRow<Key extends string> {
  /** As a spreadsheet program numbers it: the heading is row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<Key, string>>;
  /** Cells with something in them to the right of the last heading: the borders of this row have shifted. */
  readonly cellsTooMany: number;
}

/**
 * The rows of an uploaded sheet by column, trimmed, without rows that are wholly empty.
 * @throws DomainError what `decodeSheet` throws, SHEET_NOT_CSV, SHEET_COLUMN_TWICE, SHEET_COLUMNS_MISSING
 */
export function readSheet<Key extends string>(
  file: Uint8Array,
  columns: readonly SheetColumn<Key>[],
): readonly SheetRow<Key>[] {
  const [heading = [], ...records] = parsed(decodeSheet(file));
  const places = placesOf(heading, columns);
  const rows = records
    .map((record, at) => rowOf(record, { row: at + 2, width: heading.length, places }))
    .filter(({ cells, cellsTooMany }) => cellsTooMany > 0 || Object.values(cells).some((cell) => cell !== ''));
  if (rows.length === 0) throw new DomainError('SHEET_EMPTY');
  return rows;
}

function parsed(text: string): string[][] {
  // Spreadsheet programs write and hide this first line, so that their first row is the one after it.
  const named = /^sep=(.)\r?\n/.exec(text);
  const rest = named === null ? text : text.slice(named[0].length);
  const delimiter = named?.[1] ?? delimiterOf(rest);
  try {
    return parse(rest, { delimiter, relax_column_count: true });
  } catch (error) {
    if (error instanceof CsvError) throw new DomainError('SHEET_NOT_CSV', { line: lineOf(error) });
    throw error;
  }
}

/** The one of which the heading has most; a Dutch program writes semicolons, others commas or tabs. */
function delimiterOf(text: string): string {
  const heading = (text.split(/\r?\n/, 1)[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const count = (delimiter: string): number => heading.split(delimiter).length;
  return [';', ',', '\t'].reduce((most, each) => (count(each) > count(most) ? each : most));
}

function lineOf(error: CsvError): number {
  const line: unknown = error.lines;
  return typeof line === 'number' ? line : 1;
}

/** Where each column stands; -1: it may be left out, and is. */
function placesOf<Key extends string>(
  heading: readonly string[],
  columns: readonly SheetColumn<Key>[],
): ReadonlyMap<Key, number> {
  const given = heading.map((name) => name.trim().toLowerCase());
  const found = columns.map((column) => ({ ...column, at: placesNamed(given, column.names) }));
  const twice = found.find(({ at }) => at.length > 1);
  if (twice !== undefined) throw new DomainError('SHEET_COLUMN_TWICE', { column: twice.names[0] ?? twice.key });
  const missing = found.filter(({ required, at }) => required && at.length === 0).map(({ names }) => names[0]);
  if (missing.length > 0)
    throw new DomainError('SHEET_COLUMNS_MISSING', { missing: missing.join(', '), found: heading.length });
  return new Map(found.map(({ key, at }) => [key, at[0] ?? -1]));
}

const placesNamed = (given: readonly string[], names: readonly string[]): number[] =>
  given.flatMap((name, at) => (names.some((known) => known.toLowerCase() === name) ? [at] : []));

interface RowPlaces<Key extends string> {
  readonly row: number;
  readonly width: number;
  readonly places: ReadonlyMap<Key, number>;
}

function rowOf<Key extends string>(record: readonly string[], { row, width, places }: RowPlaces<Key>): SheetRow<Key> {
  const cells = [...places].map(([key, at]) => [key, unguardCell((record[at] ?? '').trim()).replaceAll('\r\n', '\n')]);
  const cellsTooMany = record.slice(width).filter((cell) => cell.trim() !== '').length;
  return { row, cellsTooMany, cells: Object.fromEntries(cells) as Record<Key, string> };
}
