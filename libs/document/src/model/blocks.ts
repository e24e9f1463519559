import type { Block, FactsBlock, HeadingBlock, TableBlock, TextBlock } from './text-document';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string | number;
  readonly numeric?: boolean;
}

export const heading = (level: HeadingBlock['level'], text: string): Block => ({ kind: 'heading', level, text });

export const words = (kind: TextBlock['kind'], text: string): Block => ({ kind, text });

/** Facts without a value are left out. */
export function facts(pairs: FactsBlock['facts']): readonly Block[] {
  const known = pairs.filter(([, value]) => value !== '');
  return known.length === 0 ? [] : [{ kind: 'facts', facts: known }];
}

export function table<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): TableBlock {
  return {
    kind: 'table',
    caption,
    columns: columns.map(({ head, numeric = false }) => ({ head, numeric })),
    rows: rows.map((row) => columns.map(({ cell }) => String(cell(row)))),
  };
}
