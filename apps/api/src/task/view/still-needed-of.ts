import type { StillNeeded } from '@samenspel/contracts';
import type { ObligationKind } from '@samenspel/domain';
import type { ObligationOfStep } from '@samenspel/persistence';

type Kind = StillNeeded['kind'];

/** What the sentence "Nog nodig: ..." is made from: the open obligations by kind, essential replies apart and first. */
export function stillNeededOf(
  open: readonly ObligationOfStep[],
  extra: { readonly dispositionsOpen: number; readonly gaps: number },
): StillNeeded[] {
  const byKind = new Map<Kind, string[]>();
  for (const obligation of open.filter(({ required }) => required)) {
    const kind = kindOf(obligation);
    byKind.set(kind, [...(byKind.get(kind) ?? []), nameOf(obligation)]);
  }
  const needed = [...byKind].map(([kind, names]): StillNeeded => ({ kind, count: countOf(kind, names, extra), names }));
  if (extra.gaps > 0) needed.push({ kind: 'work-group-gap', count: extra.gaps, names: [] });
  return needed.toSorted((a, b) => rank(a.kind) - rank(b.kind));
}

function kindOf({ kind, essential }: ObligationOfStep): Kind {
  return kind === 'reply' && essential ? 'essential-reply' : kind;
}

const nameOf = ({ partyId, partyName, personName }: ObligationOfStep): string =>
  (partyId === null ? personName : partyName) ?? partyName ?? '';

// One obligation of the programme manager stands for all reactions that wait for a disposition.
function countOf(kind: Kind, names: readonly string[], { dispositionsOpen }: { dispositionsOpen: number }): number {
  return kind === 'disposition' ? Math.max(dispositionsOpen, 1) : names.length;
}

const first: readonly Kind[] = ['essential-reply', 'work-group-gap', 'quorum'];
const rank = (kind: Kind | ObligationKind): number => (first.includes(kind) ? first.indexOf(kind) : first.length);
