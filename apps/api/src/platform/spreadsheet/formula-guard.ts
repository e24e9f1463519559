const begins = String.raw`'*[=+\-@\t\r＝＋－＠]`;
const dangerous = new RegExp(`^${begins}`);
const guarded = new RegExp(`^'(?=${begins})`);

/** A cell that a spreadsheet program would run as a formula gets an apostrophe in front, which makes it a text. */
export const guardCell = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** The text as it was before `guardCell`. */
export const unguardCell = (cell: string): string => cell.replace(guarded, '');
