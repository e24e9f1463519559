import type { ProgrammeRole, SchoolRegion } from '@samenspel/domain';
import { accessTeams } from './region/access-teams';
import { municipalities } from './region/municipalities';
import { partners } from './region/partners';
import { providers } from './region/providers';
import { contractManagers, facilitator, manager, regionOffice } from './region/region-office';
import type { SampleParty, SamplePerson } from './region/sample-party';
import { absences, expertise, serves, type SampleAbsence } from './region/who-knows-what';

// The region, its organisations and its people are made up; the municipalities lend their names only.

export interface SampleRole {
  readonly role: ProgrammeRole;
  readonly person: SamplePerson;
}

export interface SampleProgramme {
  readonly name: string;
  readonly slug: string;
  readonly schoolRegion: SchoolRegion;
  readonly agenda: string;
  readonly parties: readonly SampleParty[];
  readonly roles: readonly SampleRole[];
  /** For whom a party works, by its name. */
  readonly serves: Readonly<Record<string, string>>;
  /** What people know about, by their name. */
  readonly expertise: Readonly<Record<string, string>>;
  readonly absences: readonly SampleAbsence[];
  /** One person of each kind, for who looks around. */
  readonly lookAroundAs: readonly SampleGuide[];
}

export interface SampleGuide {
  readonly person: SamplePerson;
  readonly role: string;
}

const parties = [...municipalities, ...accessTeams, ...providers, ...partners, regionOffice];
const everybody = [facilitator, ...parties.flatMap((party) => party.seats.flatMap((seat) => seat.person ?? []))];

function personNamed(name: string): SamplePerson {
  const person = everybody.find((known) => known.name === name);
  if (person === undefined) throw new Error(`The sample has nobody named ${name}`);
  return person;
}

const inProgrammeBoard = ['Marleen Oosterhuis', 'Gerben Hulshoff', 'Carla Steenbeeke'];

const roles: readonly SampleRole[] = [
  { role: 'programme-manager', person: manager },
  // Takes a task over when its programme manager is away.
  { role: 'programme-manager', person: contractManagers[1] },
  ...contractManagers.map((person) => ({ role: 'contract-manager', person }) as const),
  { role: 'network-facilitator', person: facilitator },
  ...inProgrammeBoard.map((name) => ({ role: 'programme-board', person: personNamed(name) }) as const),
];

/** Whom to look around as: somebody in a role, else who holds the seat of a level at a party. */
const guides: readonly (readonly [name: string, role: string])[] = [
  ['Eva van Rossenberg', 'Programmamanager'],
  ['Hanneke Duivenvoort', 'Netwerkregisseur'],
  ['Jeroen Stapelbroek', 'Regionaal contractmanager'],
  ['Marleen Oosterhuis', 'Wethouder en lid van de stuurgroep'],
  ['Carla Steenbeeke', 'Directeur-bestuurder van een zorgaanbieder'],
  ['Ruud Tempelman', 'Manager bij een gemeente'],
  ['Noor Haverslag', 'Jeugdhulpverlener'],
  ['Samira Ouali', 'Consulent van de toegang'],
  ['Selma Yilmazer', 'Ervaringsdeskundige'],
  ['Claire Whitmore', 'Volger, in het Engels'],
];

/** A region with parties of every kind, people at every level, and somebody in every role. */
export const sampleProgramme: SampleProgramme = {
  name: 'Regio IJsselkring',
  slug: 'ijsselkring',
  schoolRegion: 'midden',
  agenda: 'Ontwikkelagenda jeugd en Wmo',
  parties,
  roles,
  serves,
  expertise,
  absences,
  lookAroundAs: guides.map(([name, role]) => ({ person: personNamed(name), role })),
};
