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

/** How many words two tails have in common: the table of the longest common subsequence, from the end. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let at = old.length - 1; at >= 0; at -= 1) {
    for (let to = now.length - 1; to >= 0; to -= 1) {
      const isSame = old[at] === now[to];
      const [below, beside, across] = [rows[at + 1]?.[to] ?? 0, rows[at]?.[to + 1] ?? 0, rows[at + 1]?.[to + 1] ?? 0];
      (rows[at] as Uint16Array)[to] = isSame ? across + 1 : Math.max(below, beside);
    }
  }
  return rows;
}

function walk(old: readonly string[], now: readonly string[], lengths: readonly Uint16Array[]): WordChange[] {
  const changes: WordChange[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < now.length) {
    const [gone, added] = [old[at], now[to]];
    if (gone !== undefined && gone === added) {
      changes.push({ kind: 'same', text: gone });
      [at, to] = [at + 1, to + 1];
    } else if (
      added === undefined ||
      (gone !== undefined && (lengths[at + 1]?.[to] ?? 0) >= (lengths[at]?.[to + 1] ?? 0))
    ) {
      changes.push({ kind: 'gone', text: gone ?? '' });
      at += 1;
    } else {
      changes.push({ kind: 'added', text: added });
      to += 1;
    }
  }
  return changes;
}

function joined(changes: readonly WordChange[]): readonly WordChange[] {
  return changes.reduce<WordChange[]>((all, change) => {
    const last = all.at(-1);
    if (last?.kind !== change.kind) return [...all, change];
    return [...all.slice(0, -1), { kind: last.kind, text: last.text + change.text }];
  }, []);
}
