import type { Level, PartyKind } from '@samenspel/domain';

export interface SamplePerson {
  readonly name: string;
  readonly email: string;
  readonly language: 'nl' | 'en';
}

export interface SampleSeat {
  readonly level: Level;
  readonly functionName: string;
  /** Absent: nobody holds the seat now, and its deputy is written to. */
  readonly person?: SamplePerson;
}

export interface SampleParty {
  readonly name: string;
  readonly kind: PartyKind;
  /** The name of the municipality of an access team. */
  readonly municipality?: string;
  readonly expertise: string;
  /** From board to practice: each seat has the next one as its deputy. */
  readonly seats: readonly SampleSeat[];
}

/** A made-up person with an address in a domain that never receives mail (RFC 2606). */
export function aSamplePerson(name: string, domain: string, language: 'nl' | 'en' = 'nl'): SamplePerson {
  const local = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .replace(/ /g, '.');
  return { name, email: `${local}@${domain}`, language };
}

/** Who holds a seat: a name of the party itself, somebody of another party (a second hat), or nobody. */
export type Holder = string | SamplePerson | null;

type SeatBrief = readonly [functionName: string, ...holders: readonly Holder[]];

export interface PartyBrief {
  readonly name: string;
  readonly kind: PartyKind;
  readonly domain: string;
  readonly expertise: string;
  readonly municipality?: string;
  readonly board?: SeatBrief;
  readonly management?: SeatBrief;
  /** One seat for each who works there. */
  readonly practice: SeatBrief;
}

/** A party with its seats from board to practice. */
export function aSampleParty({ board, management, practice, domain, ...party }: PartyBrief): SampleParty {
  const { name, kind, municipality, expertise } = party;
  const seatsAt = (level: Level, brief: SeatBrief | undefined): SampleSeat[] => {
    const [functionName, ...holders] = brief ?? [''];
    return holders.map((holder) => ({ level, functionName, person: personIn(domain, holder) }));
  };
  const seats = [...seatsAt('board', board), ...seatsAt('management', management), ...seatsAt('practice', practice)];
  return { name, kind, municipality, expertise, seats };
}

function personIn(domain: string, holder: Holder): SamplePerson | undefined {
  if (holder === null) return undefined;
  return typeof holder === 'string' ? aSamplePerson(holder, domain) : holder;
}
