import type { SheetReport } from '@samenspel/contracts';
import type { RowOutcome } from '@samenspel/domain';
import type { Language } from '@samenspel/i18n';
import { fieldProblemOf } from '../error/problem-of';
import type { FieldFault } from '../input/field-fault';

/** A row that was weighed; `field` of a fault is the key of its column. */
export interface WeighedRow {
  readonly row: number;
  /** What the row is about, short. */
  readonly about: string;
  readonly outcome: RowOutcome;
  readonly faults: readonly FieldFault[];
}

interface Told {
  readonly language: Language;
  /** The heading of a column by its key. */
  readonly headings: Readonly<Record<string, string>>;
  readonly written: boolean;
}

/** What would happen, or did happen, with each row. */
export function reportOf(weighed: readonly WeighedRow[], { language, headings, written }: Told): SheetReport {
  const count = (outcome: RowOutcome): number => weighed.filter((row) => row.outcome === outcome).length;
  return {
    written,
    counts: { new: count('new'), changed: count('changed'), unchanged: count('unchanged'), error: count('error') },
    rows: weighed.map(({ row, about, outcome, faults }) => ({
      ...{ row, about, outcome },
      faults: faults.map((fault) => {
        const { field, code, message, expected, received } = fieldProblemOf(fault, language);
        return { column: headings[field] ?? field, code, message, expected, received };
      }),
    })),
  };
}
