import type { TaskView } from '@samenspel/contracts';
import { levels, partyKinds, sideOfParty, type Level, type PartyKind, type RepresentationGap } from '@samenspel/domain';

/** A row of the representation matrix: one kind of party, and who of it sits at the table at each level. */
export interface RepresentationRow {
  readonly kind: PartyKind;
  readonly asked: number;
  readonly joins: number;
  readonly atTable: Readonly<Record<Level, readonly string[]>>;
  /** The levels at which somebody must sit and nobody does. */
  readonly missing: readonly Level[];
}

// Municipalities and providers are always shown: their absence is the message.
const alwaysShown: readonly PartyKind[] = ['municipality', 'access-team', 'provider'];

const levelOfGap: Partial<Record<RepresentationGap, { readonly kind: PartyKind; readonly level: Level }>> = {
  'access-team-professional': { kind: 'access-team', level: 'practice' },
  'provider-professional': { kind: 'provider', level: 'practice' },
};

type People = Pick<TaskView, 'parties' | 'workGroup' | 'gaps'>;

/** Sides x levels: who was asked, who joins, and who is at the table. Kinds that nobody asked are left out. */
export function representationOf({ parties, workGroup, gaps }: People): RepresentationRow[] {
  const rows = partyKinds.map((kind): RepresentationRow => {
    const asked = parties.filter(({ party }) => party.kind === kind);
    const members = workGroup.filter(({ seat }) => seat.party.kind === kind);
    const namesAt = (level: Level): string[] =>
      members.filter(({ seat }) => seat.level === level).map(({ seat }) => seat.person?.name ?? seat.party.name);
    return {
      kind,
      asked: asked.length,
      joins: asked.filter(({ reply }) => reply === 'joins' || reply === 'somebody-else').length,
      atTable: { practice: namesAt('practice'), management: namesAt('management'), board: namesAt('board') },
      missing: levels.filter((level) => gaps.some((gap) => isAt(gap, kind, level))),
    };
  });
  return rows.filter(({ kind, asked, atTable }) => alwaysShown.includes(kind) || asked > 0 || hasMembers(atTable));
}

function isAt(gap: RepresentationGap, kind: PartyKind, level: Level): boolean {
  const place = levelOfGap[gap];
  if (place !== undefined) return place.kind === kind && place.level === level;
  // A whole side is missing: shown at the kind that gives the side its name.
  return gap === kind && sideOfParty[kind] === gap && level === 'practice';
}

const hasMembers = (atTable: RepresentationRow['atTable']): boolean =>
  levels.some((level) => atTable[level].length > 0);
