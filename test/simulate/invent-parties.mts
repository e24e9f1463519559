/** The kinds of parties, in the order in which a region grows: a small one can already fill a work group. */
const kinds = [
  'municipality',
  'provider',
  'access-team',
  'provider',
  'municipality',
  'client-organisation',
  'provider',
  'municipality',
  'access-team',
  'education',
] as const;
const levels = ['practice', 'management', 'board'] as const;

export interface InventedParty {
  readonly name: string;
  readonly kind: (typeof kinds)[number];
  /** Of an access team: the name of the municipality that it belongs to. */
  readonly municipality: string | null;
  readonly seats: readonly {
    readonly name: string;
    readonly email: string;
    readonly level: (typeof levels)[number];
  }[];
}

/** So many people in parties of every kind, each with somebody at each level; the same number gives the same names. */
export function inventParties(
  people: number,
  { mailDomain, partyPrefix }: { readonly mailDomain: string; readonly partyPrefix: string },
): readonly InventedParty[] {
  const parties: InventedParty[] = [];
  for (const [nth, size] of partySizes(people).entries()) {
    const kind = kinds[nth % kinds.length]!;
    const municipality = parties.findLast((party) => party.kind === 'municipality')?.name ?? null;
    parties.push({
      name: `${partyPrefix} ${nth + 1}`,
      kind,
      municipality: kind === 'access-team' ? municipality : null,
      seats: Array.from({ length: size }, (_, seat) => {
        const level = levels[seat] ?? 'practice';
        const name = `${level}-${nth + 1}-${seat + 1}`;
        return { name: `Inwoner ${name}`, email: `${name}@${mailDomain}`, level };
      }),
    });
  }
  return parties;
}

/** Parties of three to five people; what is left over goes to the first. */
function partySizes(people: number): readonly number[] {
  const sizes: number[] = [];
  let left = people;
  for (let nth = 0; left >= 3; nth += 1) {
    const size = Math.min(left, 3 + (nth % 3 === 0 ? 0 : people > 40 ? nth % 3 : 0));
    sizes.push(size);
    left -= size;
  }
  if (sizes.length > 0) sizes[0]! += left;
  return sizes;
}
