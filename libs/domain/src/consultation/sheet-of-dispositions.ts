/** What a row of the sheet says, or what the record says: an item without a disposition has no `kind`. */
export interface StandOfItem<Kind extends string> {
  /** Names the disposition and its version, so that it tells whether anybody changed it since the sheet was made. */
  readonly mark: string;
  readonly kind: Kind | null;
  readonly reason: string;
  readonly changedText: string;
}

export const markOfNoDisposition = 'v0';

/** Short enough for a cell, and with a letter in front so that no spreadsheet program takes it for a number or a date. */
export const markOfDisposition = ({ id, version }: { readonly id: string; readonly version: number }): string =>
  `v${version}-${id.slice(-12)}`;

export type RowVerdict = 'new' | 'changed' | 'unchanged' | 'changed-meanwhile' | 'emptied';

/** A row that nobody filled in asks nothing; one that was changed meanwhile never overwrites what somebody else wrote. */
export function weighDispositionRow<Kind extends string>(
  filled: StandOfItem<Kind>,
  stands: StandOfItem<Kind>,
): RowVerdict {
  const isBlank = saysTheSame(filled, blank);
  if (saysTheSame(filled, stands) || (isBlank && filled.mark === markOfNoDisposition)) return 'unchanged';
  if (filled.mark !== stands.mark) return 'changed-meanwhile';
  if (isBlank) return 'emptied';
  return stands.kind === null ? 'new' : 'changed';
}

const blank = { mark: markOfNoDisposition, kind: null, reason: '', changedText: '' } as const;
const contentOf = <Kind extends string>({ kind, reason, changedText }: Omit<StandOfItem<Kind>, 'mark'>): string =>
  JSON.stringify([kind, reason, changedText]);
const saysTheSame = <Kind extends string>(one: StandOfItem<Kind>, other: StandOfItem<Kind>): boolean =>
  contentOf(one) === contentOf(other);

export interface FilledItem<Kind extends string> {
  readonly itemId: string;
  readonly kind: Kind;
  readonly reason: string;
  readonly changedText: string;
}

export interface GatheredDisposition<Kind extends string> extends Omit<FilledItem<Kind>, 'itemId'> {
  readonly itemIds: readonly string[];
  /** It is changed when the rows cover all of its items; else the items move to a new one. */
  readonly changes?: { readonly id: string; readonly version: number };
}

interface Covering {
  readonly id: string;
  readonly version: number;
  readonly itemIds: readonly string[];
}

/** Rows that say the same become one disposition, as when they are chosen together by hand. */
export function gatherDispositions<Kind extends string>(
  rows: readonly FilledItem<Kind>[],
  made: readonly Covering[],
): readonly GatheredDisposition<Kind>[] {
  const groups = new Map<string, FilledItem<Kind>[]>();
  for (const row of rows) {
    const group = groups.get(contentOf(row));
    if (group === undefined) groups.set(contentOf(row), [row]);
    else group.push(row);
  }
  const coveringOf = new Map(made.flatMap((one) => one.itemIds.map((itemId) => [itemId, one] as const)));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const itemIds = group.map(({ itemId }) => itemId);
    const { kind, reason, changedText } = first;
    const whole = wholeOf(itemIds, coveringOf.get(first.itemId));
    return [
      { kind, reason, changedText, itemIds, ...(whole ? { changes: { id: whole.id, version: whole.version } } : {}) },
    ];
  });
}

function wholeOf(itemIds: readonly string[], covering: Covering | undefined): Covering | undefined {
  const asked = new Set(itemIds);
  return covering?.itemIds.length === asked.size && covering.itemIds.every((id) => asked.has(id))
    ? covering
    : undefined;
}
