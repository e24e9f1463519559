import { guardCell } from './formula-guard';

// Excel of a Dutch computer takes a file for UTF-8 by its mark only, and the semicolon for the border of cells.
const byteOrderMark = '\u{feff}';

/** A sheet (RFC 4180, with semicolons) of a heading and rows; every cell is quoted and no cell is a formula. */
export function writeSheet(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('');
}

const quoted = (text: string): string => `"${guardCell(text).replaceAll('"', '""')}"`;
