interface Columns {
  readonly columns: readonly { readonly head: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** Shares of the width for columns of words: more for longer ones, within bounds. Numbers take what they need: 0. */
export function columnWidths({ columns, rows }: Columns): readonly number[] {
  return columns.map(({ head, numeric }, at) => {
    if (numeric) return 0;
    const lengths = rows.map((row) => row[at]?.length ?? 0);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1);
    return Math.round(Math.min(Math.max(Math.sqrt(Math.max(mean, head.length)), 3.5), 10) * 10) / 10;
  });
}
