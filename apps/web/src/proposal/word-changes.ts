/** A stretch of words that stayed, came or went. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'gone';
  readonly text: string;
}

/** What changed between two texts, word by word: their longest common row of words stayed. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  return joined(walk(old, now, commonLengths(old, now)));
}

// A word keeps the white space behind it, so that the pieces together are the text.
const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+\s*|\s+/g) ?? [];

type Table = readonly Uint16Array[];

const at = (table: Table, row: number, column: number): number => table[row]?.[column] ?? 0;

/** How many words two tails have in common: the table of the longest common subsequence, from the end. */
function commonLengths(old: readonly string[], now: readonly string[]): Table {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (const [row, lengths] of [...table.entries()].toReversed()) {
    for (let column = now.length - 1; column >= 0 && row < old.length; column -= 1) {
      const isSame = old[row] === now[column];
      lengths[column] = isSame
        ? at(table, row + 1, column + 1) + 1
        : Math.max(at(table, row + 1, column), at(table, row, column + 1));
    }
  }
  return table;
}

function walk(old: readonly string[], now: readonly string[], table: Table): WordChange[] {
  const changes: WordChange[] = [];
  let [row, column] = [0, 0];
  while (row < old.length && column < now.length) {
    const change = nextChange(
      old[row] ?? '',
      now[column] ?? '',
      at(table, row + 1, column) - at(table, row, column + 1),
    );
    changes.push(change);
    if (change.kind !== 'added') row += 1;
    if (change.kind !== 'gone') column += 1;
  }
  return [...changes, ...old.slice(row).map(wentAway), ...now.slice(column).map(came)];
}

/** @param gain how many more words stay when the old word goes first. */
function nextChange(old: string, now: string, gain: number): WordChange {
  if (old === now) return { kind: 'same', text: old };
  return gain >= 0 ? wentAway(old) : came(now);
}

const wentAway = (text: string): WordChange => ({ kind: 'gone', text });
const came = (text: string): WordChange => ({ kind: 'added', text });

function joined(changes: readonly WordChange[]): readonly WordChange[] {
  return changes.reduce<WordChange[]>((all, change) => {
    const last = all.at(-1);
    if (last?.kind !== change.kind) return [...all, change];
    return [...all.slice(0, -1), { kind: last.kind, text: last.text + change.text }];
  }, []);
}
