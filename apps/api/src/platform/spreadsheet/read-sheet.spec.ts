import { DomainError } from '@samenspel/domain';
import { mostBytesOfSheet } from './decode-sheet';
import { readSheet, type SheetColumn } from './read-sheet';
import { writeSheet } from './write-sheet';

const columns: readonly SheetColumn<'name' | 'reason'>[] = [
  { key: 'name', names: ['Naam', 'Name'], required: true },
  { key: 'reason', names: ['Reden', 'Reason'], required: false },
];
const bytes = (text: string): Uint8Array => Buffer.from(text);
const cellsOf = (text: string): unknown => readSheet(bytes(text), columns).map(({ cells }) => cells);
const refusalOf = (file: Uint8Array): unknown => {
  try {
    return readSheet(file, columns);
  } catch (error) {
    return error instanceof DomainError ? [error.code, error.params] : error;
  }
};

describe('readSheet', () => {
  it.each([
    ['semicolons', 'Naam;Reden\nAnna;Goed\n'],
    ['commas', 'Naam,Reden\nAnna,Goed\n'],
    ['tabs', 'Naam\tReden\nAnna\tGoed\n'],
    ['the line ends of Windows, and none at the end', 'Naam;Reden\r\nAnna;Goed'],
    ['a byte order mark', '\u{feff}Naam;Reden\r\nAnna;Goed\r\n'],
    ['the line in which Excel names the delimiter', 'sep=;\r\nNaam;Reden\r\nAnna;Goed\r\n'],
    ['headings in another order, case and language', 'REASON; name \nGoed;Anna\n'],
    ['a column that is not ours', 'Naam;Telefoon;Reden\nAnna;06;Goed\n'],
  ])('reads a file with %s', (_what, text) => {
    expect(cellsOf(text)).toEqual([{ name: 'Anna', reason: 'Goed' }]);
  });

  it('keeps quotation marks, delimiters and line ends inside of a cell', () => {
    expect(cellsOf('Naam;Reden\r\n"Anna";"Zij zei: ""nee; nooit"".\r\nPunt."\r\n')).toEqual([
      { name: 'Anna', reason: 'Zij zei: "nee; nooit".\nPunt.' },
    ]);
  });

  it('numbers rows as a spreadsheet program does, also past empty ones and cells of several lines', () => {
    const rows = readSheet(bytes('Naam;Reden\n"Anna\nMaria";x\n;\n\nBart;y\n'), columns);
    expect(rows.map(({ row, cells }) => [row, cells.name])).toEqual([
      [2, 'Anna\nMaria'],
      [5, 'Bart'],
    ]);
  });

  it('tells that the borders of a row shifted', () => {
    const rows = readSheet(bytes('Naam;Reden\nAnna;Goed;beter\nBart;Goed;;\n'), columns);
    expect(rows.map(({ cellsTooMany }) => cellsTooMany)).toEqual([1, 0]);
  });

  it.each([
    ['nothing', bytes(''), ['SHEET_EMPTY', {}]],
    ['a heading alone', bytes('Naam;Reden\n;\n'), ['SHEET_EMPTY', {}]],
    ['letters of Windows-1252', Buffer.from('Naam;Reden\nAnna;één\n', 'latin1'), ['SHEET_NOT_UTF8', {}]],
    ['UTF-16', Buffer.from('\u{feff}Naam;Reden\nAnna;Goed\n', 'utf16le'), ['SHEET_NOT_UTF8', {}]],
    ['an Excel workbook', bytes('PK\u0003\u0004 xl/workbook.xml'), ['SHEET_IS_WORKBOOK', {}]],
    ['a quotation mark that never ends', bytes('Naam;Reden\nAnna;"Goed\n'), ['SHEET_NOT_CSV', { line: 2 }]],
    ['other columns', bytes('Kleur;Reden\nrood;x\n'), ['SHEET_COLUMNS_MISSING', { missing: 'Naam', found: 2 }]],
    ['a column twice', bytes('Naam;Name\nAnna;Bart\n'), ['SHEET_COLUMN_TWICE', { column: 'Naam' }]],
    ['too much', Buffer.alloc(mostBytesOfSheet + 1, 'x'), ['SHEET_TOO_LARGE', { most: 5 }]],
  ])('refuses %s', (_what, file, refusal) => {
    expect(refusalOf(file)).toEqual(refusal);
  });
});

describe('writeSheet', () => {
  it('makes a file for a Dutch Excel: a byte order mark, semicolons, quoted cells', () => {
    expect(writeSheet([['Naam', 'Zij zei: "nee"']])).toBe('\u{feff}"Naam";"Zij zei: ""nee"""\r\n');
  });

  it.each(['=1+1', '+31', '-5', '@SUM(A1)', '\tx', "'=1", '＝1'])('makes %j harmless', (cell) => {
    expect(writeSheet([[cell]])).toBe(`\u{feff}"'${cell}"\r\n`);
  });

  it('is read back as it was', () => {
    const reasons = ['=1+1', "'=1", '-5', "'s Avonds", 'a;b', 'twee\nregels', '"'];
    const file = writeSheet([['Naam', 'Reden'], ...reasons.map((reason) => ['Anna', reason])]);
    expect(readSheet(bytes(file), columns).map(({ cells }) => cells.reason)).toEqual(reasons);
  });
});
