import type { Region } from './region.mts';
import { type InventedParty, inventParties } from './invent-parties.mts';

const headings = ['Partij', 'Soort partij', 'Gemeente', 'Naam', 'E-mail', 'Niveau', 'Functie', 'Taal'];
const wordOfKind = {
  municipality: 'Gemeente',
  provider: 'Zorgaanbieder',
  'access-team': 'Toegang',
  'client-organisation': 'Cliëntorganisatie',
  education: 'Onderwijs',
} as const;
const wordOfLevel = { practice: 'Uitvoering', management: 'Management', board: 'Bestuur' } as const;

/**
 * A region for a running Samenspel, as the spreadsheet that a programme manager reads in. Read in again it changes
 * nothing: who simulates there a second time with the same seed meets the same people.
 */
export function regionAsSheet({ manager, people, seed }: { manager: string; people: number; seed: string }): Region {
  const names = {
    mailDomain: `simulatie-${seed.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.samenspel.example`,
    partyPrefix: `Simulatie ${seed}, partij`,
  };
  const rows = inventParties(people - 1, names).flatMap(rowsOf);
  const sheet = [headings, ...rows].map((cells) => cells.map(quoted).join(';')).join('\r\n');
  return { managerEmails: [manager.toLowerCase()], people, ...names, sheet };
}

const rowsOf = ({ name: party, kind, municipality, seats }: InventedParty): readonly (readonly string[])[] =>
  seats.map(({ name, email, level }) => [
    ...[party, wordOfKind[kind], municipality ?? '', name, email, wordOfLevel[level], level, 'nl'],
  ]);

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
