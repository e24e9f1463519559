const MOST_OCTETS = 75;

/**
 * Ends every line with CR LF and folds it at 75 octets, never inside a character (RFC 5545, 3.1). What comes in may be
 * folded at another length: ts-ics counts characters.
 */
export function foldLines(text: string): string {
  const lines = text.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/);
  return lines.map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  const folded: string[] = [];
  let current = '';
  for (const character of line) {
    if (Buffer.byteLength(current + character) > MOST_OCTETS) {
      folded.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...folded, current].join('\r\n');
}
