import { aSampleParty, aSamplePerson, type Holder, type SampleParty } from './sample-party';

interface ProviderBrief {
  readonly name: string;
  readonly domain: string;
  readonly expertise: string;
  readonly board: Holder;
  readonly management?: Holder;
  /** What those in practice are called. */
  readonly work: string;
  readonly practice: readonly Holder[];
}

const aProvider = ({ work, board, management, practice, ...party }: ProviderBrief): SampleParty =>
  aSampleParty({
    ...party,
    kind: 'provider',
    board: [management === undefined ? 'Eigenaar en bestuurder' : 'Directeur-bestuurder', board],
    management: management === undefined ? undefined : ['Teamleider', management],
    practice: [work, ...practice],
  });

const large: readonly SampleParty[] = [
  aProvider({
    name: 'De Waterkers Jeugdhulp',
    domain: 'waterkers.example',
    board: 'Carla Steenbeeke',
    management: 'Olaf Ruiterkamp',
    work: 'Jeugdhulpverlener',
    practice: ['Noor Haverslag', 'Wouter Ekkelboom'],
    expertise: 'Ambulante jeugdhulp en gezinsbegeleiding in alle acht gemeenten.',
  }),
  aProvider({
    name: 'Stichting Oeverlicht',
    domain: 'oeverlicht.example',
    board: 'Pieter-Jan Lindhoud',
    management: 'Esther Molenwijk',
    work: 'Behandelaar',
    practice: ['Youssef Amrani', 'Veerle Kuipershoek'],
    expertise: 'Specialistische ggz voor jeugdigen.',
  }),
  aProvider({
    name: 'Begeleid Wonen Havezate',
    domain: 'havezate.example',
    board: 'Hans Mulderij',
    management: 'Nurten Sahinbas',
    work: 'Woonbegeleider',
    practice: ['Kevin Trompert', 'Rosa Wijnbelt'],
    expertise: 'Wonen met begeleiding, van 16 jaar en ouder.',
  }),
  aProvider({
    name: 'Lindewaard Zorggroep',
    domain: 'lindewaard.example',
    board: 'Annemiek Tolsmaat',
    management: 'Vincent Harberink',
    work: 'Wijkverpleegkundige',
    practice: ['Jamila Tuzani', 'Dorien Slotboer'],
    expertise: 'Wmo-begeleiding, hulp bij het huishouden en dagbesteding.',
  }),
  aProvider({
    name: 'Behandelcentrum De Overzij',
    domain: 'overzij.example',
    board: 'Frank Noordijker',
    management: 'Ellen Wesseldijk',
    work: 'Gedragswetenschapper',
    practice: ['Tobias Hagenbeuk', aSamplePerson('Femi Adeyinka', 'overzij.example', 'en')],
    expertise: 'Verblijf en behandeling voor jongeren met een lichte verstandelijke beperking.',
  }),
];

const medium: readonly SampleParty[] = [
  aProvider({
    name: 'Ambulant Bureau Rietvink',
    domain: 'rietvink.example',
    board: 'Mirjam Averesch',
    management: 'Dirk Hoogstede',
    work: 'Ambulant begeleider',
    practice: ['Naomi Pattiwael'],
    expertise: 'Begeleiding thuis, ook in de avond en in het weekend.',
  }),
  aProvider({
    name: 'Gezinshuizen Het Nestkozijn',
    domain: 'nestkozijn.example',
    board: 'Arie Bloemers',
    management: 'Tineke Schuttevaar',
    work: 'Gezinshuisouder',
    practice: ['Marco Lensvelt'],
    expertise: 'Elf gezinshuizen, voor kinderen die niet thuis kunnen wonen.',
  }),
  aProvider({
    name: 'Dagcentrum De Wilgenroos',
    domain: 'wilgenroos.example',
    board: 'Sjoukje Rinsma',
    management: 'Patrick Eggink',
    work: 'Activiteitenbegeleider',
    practice: ['Latifa Hamdaoui'],
    expertise: 'Dagbesteding en medisch kinderdagverblijf.',
  }),
  aProvider({
    name: 'Zorgcollectief Broekland',
    domain: 'broekland.example',
    board: 'Jan-Willem Oortgiese',
    management: 'Priya Ramcharan',
    work: 'Begeleider',
    practice: ['Lars Wibbelink'],
    expertise: 'Veertien zorgboerderijen onder één dak.',
  }),
  aProvider({
    name: 'Hulpverlening Zilverberk',
    domain: 'zilverberk.example',
    board: 'Brigitte Assink',
    management: 'Ahmet Yildirer',
    work: 'Systeemtherapeut',
    practice: ['Merel Tankink'],
    expertise: 'Hulp bij scheiding, rouw en huiselijk geweld.',
  }),
];

const small: readonly SampleParty[] = [
  aProvider({
    name: 'Zorgboerderij De Hazelhof',
    domain: 'hazelhof.example',
    board: 'Greet Bosveldt',
    work: 'Begeleider',
    practice: ['Ilse Kolkman'],
    expertise: 'Dagbesteding en respijtzorg op het platteland.',
  }),
  aProvider({
    name: 'Logeerhuis De Dotterbloem',
    domain: 'dotterbloem.example',
    board: 'Arjan Tuinhof',
    work: 'Logeerbegeleider',
    practice: ['Bente Scholtink'],
    expertise: 'Zestien logeerplekken voor kinderen met een beperking.',
  }),
  aProvider({
    name: 'Dyslexiepraktijk Letterlicht',
    domain: 'letterlicht.example',
    board: 'Nicolette Brusse',
    work: 'Behandelaar',
    practice: ['Olga Petrowna Reinders'],
    expertise: 'Diagnose en behandeling van ernstige dyslexie, op school.',
  }),
  aProvider({
    name: 'Jeugdpraktijk Ooievaarsnest',
    domain: 'ooievaarsnest.example',
    board: 'Maarten van Dalfzen',
    work: 'Kinderpsycholoog',
    practice: ['Hinde Goossenaar'],
    expertise: 'Kinderen tot zeven jaar en hun ouders.',
  }),
  aProvider({
    name: 'Thuisbegeleiding Van Huis Uit',
    domain: 'vanhuisuit.example',
    board: 'Sevda Karakoc',
    work: 'Thuisbegeleider',
    practice: [aSamplePerson('Katarzyna Wolska', 'vanhuisuit.example', 'en')],
    expertise: 'Begeleiding in het Pools, Turks, Arabisch en Engels.',
  }),
];

/** Large, medium and small providers, and some who do one thing only. */
export const providers: readonly SampleParty[] = [...large, ...medium, ...small];
