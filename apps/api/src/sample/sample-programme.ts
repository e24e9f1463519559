import type { Level, PartyKind, ProgrammeRole } from '@samenspel/domain';

// The region, its organisations and its people are made up; the municipalities lend their names only.

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

export interface SampleRole {
  readonly role: ProgrammeRole;
  readonly person: SamplePerson;
}

export interface SampleProgramme {
  readonly name: string;
  readonly slug: string;
  readonly agenda: string;
  readonly parties: readonly SampleParty[];
  readonly roles: readonly SampleRole[];
  /** One person of each kind, for who looks around. */
  readonly lookAroundAs: readonly SampleGuide[];
}

export interface SampleGuide {
  readonly person: SamplePerson;
  readonly role: string;
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

export function aSampleSeat(level: Level, functionName: string, person?: SamplePerson): SampleSeat {
  return { level, functionName, person };
}

/** Names of the three who hold the seats of a party, from board to practice; null leaves a seat empty. */
type Holders = readonly [board: string | null, management: string | null, practice: string | null];

interface PartyBrief {
  readonly name: string;
  readonly kind: PartyKind;
  readonly domain: string;
  readonly functions: readonly [board: string, management: string, practice: string];
  readonly holders: Holders;
  readonly expertise: string;
  readonly municipality?: string;
}

/** A party with one seat at each level. */
export function aSampleParty(brief: PartyBrief): SampleParty {
  const levels = ['board', 'management', 'practice'] as const;
  const seats = levels.map((level, place) => {
    const holder = brief.holders[place] ?? null;
    return aSampleSeat(
      level,
      brief.functions[place] ?? '',
      holder === null ? undefined : aSamplePerson(holder, brief.domain),
    );
  });
  const { name, kind, municipality, expertise } = brief;
  return { name, kind, municipality, expertise, seats };
}

const aMunicipality = (name: string, holders: Holders, expertise: string): SampleParty =>
  aSampleParty({
    name: `Gemeente ${name}`,
    kind: 'municipality',
    domain: `${name.toLowerCase()}.example`,
    functions: ['Wethouder jeugd en zorg', 'Manager sociaal domein', 'Beleidsadviseur jeugd en Wmo'],
    holders,
    expertise,
  });

const aProvider = (name: string, domain: string, holders: Holders, expertise: string): SampleParty =>
  aSampleParty({
    name,
    kind: 'provider',
    domain,
    functions: ['Directeur-bestuurder', 'Teamleider', 'Jeugdhulpverlener'],
    holders,
    expertise,
  });

const anAccessTeam = (name: string, municipality: string, domain: string, holders: Holders): SampleParty =>
  aSampleParty({
    name,
    kind: 'access-team',
    municipality: `Gemeente ${municipality}`,
    domain,
    functions: ['Hoofd toegang', 'Teamleider toegang', 'Consulent'],
    holders,
    expertise: 'Eerste gesprek met inwoners, en verwijzing naar passende hulp.',
  });

const municipalities: readonly SampleParty[] = [
  aMunicipality(
    'Zutphen',
    ['Marleen Oosterhuis', 'Ruud Tempelman', 'Fatima Bouzian'],
    'Centrumgemeente; inkoop van jeugdhulp voor de regio.',
  ),
  aMunicipality(
    'Lochem',
    ['Gerben Hulshoff', 'Anneke Wolterink', 'Jesse Kamperman'],
    'Jeugdhulp in een groot buitengebied.',
  ),
  aMunicipality('Brummen', ['Ineke Vorstman', 'Sander Loman', 'Meryem Aksoylu'], 'Samenwerking met huisartsen.'),
  aMunicipality('Voorst', ['Hilde Groenewold', null, 'Tim Raterink'], 'Dorpsgerichte ondersteuning.'),
  aMunicipality('Epe', ['Koen Berendsma', 'Lotte Schutrups', 'Nadia el Harrak'], 'Beschermd wonen dicht bij huis.'),
  aMunicipality('Heerde', ['Wim Dijkerman', 'Petra Nijenhof', 'Daan Veldkampen'], 'Mantelzorg en respijtzorg.'),
  aMunicipality('Hattem', ['Jolanda Rietdijk', 'Mark Spijkerboer', 'Sanne Olthofs'], 'Korte lijnen met scholen.'),
  aMunicipality('Olst-Wijhe', ['Theo Wassenberg', 'Yasmina Tahiri', 'Bram Luttikhold'], 'Werken met wijkteams.'),
];

const providers: readonly SampleParty[] = [
  aProvider(
    'De Waterkers Jeugdhulp',
    'waterkers.example',
    ['Carla Steenbeeke', 'Olaf Ruiterkamp', 'Noor Haverslag'],
    'Ambulante jeugdhulp en gezinsbegeleiding.',
  ),
  aProvider(
    'Stichting Oeverlicht',
    'oeverlicht.example',
    ['Pieter-Jan Lindhoud', 'Esther Molenwijk', 'Youssef Amrani'],
    'Specialistische ggz voor jeugdigen.',
  ),
  aProvider(
    'Zorgboerderij De Hazelhof',
    'hazelhof.example',
    ['Greet Bosveldt', 'Arjan Tuinhof', 'Ilse Kolkman'],
    'Dagbesteding en respijtzorg op het platteland.',
  ),
];

const accessTeams: readonly SampleParty[] = [
  anAccessTeam('Toegangsteam Zutphen', 'Zutphen', 'toegang-zutphen.example', [
    'Monique Averdijk',
    'Bas Wentinkel',
    'Samira Ouali',
  ]),
  anAccessTeam('Dorpsteam Lochem', 'Lochem', 'dorpsteam-lochem.example', [
    'Rob Hazewinkels',
    'Dineke Arfmans',
    'Joost Ebbers',
  ]),
];

const partners: readonly SampleParty[] = [
  aSampleParty({
    name: 'Cliëntenplatform Samen Verder',
    kind: 'client-organisation',
    domain: 'samenverder.example',
    functions: ['Voorzitter', 'Coördinator', 'Ervaringsdeskundige'],
    holders: ['Truus Wildeboer', 'Henk-Jan Pothof', 'Selma Yilmazer'],
    expertise: 'De stem van ouders, jongeren en cliënten.',
  }),
  aSampleParty({
    name: 'Samenwerkingsverband Leerlicht',
    kind: 'education',
    domain: 'leerlicht.example',
    functions: ['Bestuurder', 'Regiomanager', 'Schoolmaatschappelijk werker'],
    holders: ['Reinier Zandstra', 'Kirsten Bouwhof', 'Amber Leussink'],
    expertise: 'Onderwijs en zorg op school; passend onderwijs.',
  }),
  aSampleParty({
    name: 'Welzijn De Brink',
    kind: 'preliminary-field',
    domain: 'debrink.example',
    functions: ['Directeur', 'Teamleider', 'Jongerenwerker'],
    holders: ['Margriet Holterman', 'Dennis Grootveld', 'Chanel Roozeboom'],
    expertise: 'Jongerenwerk, buurthuizen en vrijwilligers.',
  }),
];

const regionDomain = 'ijsselkring.example';
const manager = aSamplePerson('Eva van Rossenberg', regionDomain);
const contractManager = aSamplePerson('Jeroen Stapelbroek', regionDomain);
const secondContractManager = aSamplePerson('Linda Hoekzema', regionDomain);
const followers = [
  aSampleSeat('practice', 'Communicatieadviseur', aSamplePerson('Rachid Benali', regionDomain)),
  aSampleSeat('practice', 'Data-analist', aSamplePerson('Claire Whitmore', regionDomain, 'en')),
  aSampleSeat('practice', 'Secretaris adviesraad', aSamplePerson('Wout Kettelarij', regionDomain)),
];

const regionOffice: SampleParty = {
  name: 'Regiobureau IJsselkring',
  kind: 'region',
  expertise: 'Programmasturing, contractmanagement en communicatie.',
  seats: [
    aSampleSeat('management', 'Programmamanager', manager),
    aSampleSeat('management', 'Regionaal contractmanager', contractManager),
    aSampleSeat('practice', 'Regionaal contractmanager', secondContractManager),
    ...followers,
  ],
};

const inProgrammeBoard = ['Marleen Oosterhuis', 'Gerben Hulshoff', 'Carla Steenbeeke'];

function boardMembers(parties: readonly SampleParty[]): readonly SampleRole[] {
  const people = parties.flatMap((party) => party.seats.map((seat) => seat.person));
  return people
    .filter((person) => person !== undefined)
    .filter((person) => inProgrammeBoard.includes(person.name))
    .map((person) => ({ role: 'programme-board', person }));
}

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

const parties = [...municipalities, ...providers, ...accessTeams, ...partners, regionOffice];

const roles: readonly SampleRole[] = [
  { role: 'programme-manager', person: manager },
  { role: 'contract-manager', person: contractManager },
  { role: 'contract-manager', person: secondContractManager },
  // Independent: holds no seat at any party.
  { role: 'network-facilitator', person: aSamplePerson('Hanneke Duivenvoort', 'example.org') },
  ...boardMembers(parties),
];

function personNamed(name: string): SamplePerson {
  const seated = parties.flatMap((party) => party.seats.flatMap((seat) => seat.person ?? []));
  const person = [...seated, ...roles.map((role) => role.person)].find((known) => known.name === name);
  if (person === undefined) throw new Error(`The sample has nobody named ${name}`);
  return person;
}

/** A region with parties of every kind, people at every level, and somebody in every role. */
export const sampleProgramme: SampleProgramme = {
  name: 'Regio IJsselkring',
  slug: 'ijsselkring',
  agenda: 'Ontwikkelagenda jeugd en Wmo',
  parties,
  roles,
  lookAroundAs: guides.map(([name, role]) => ({ person: personNamed(name), role })),
};
