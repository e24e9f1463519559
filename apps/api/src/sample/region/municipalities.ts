import { aSampleParty, type Holder, type SampleParty } from './sample-party';

interface MunicipalityBrief {
  readonly name: string;
  readonly board: Holder;
  readonly management: Holder;
  readonly practice: readonly Holder[];
  readonly expertise: string;
}

const aMunicipality = ({ name, board, management, practice, expertise }: MunicipalityBrief): SampleParty =>
  aSampleParty({
    name: `Gemeente ${name}`,
    kind: 'municipality',
    domain: `${name.toLowerCase()}.example`,
    board: ['Wethouder jeugd en zorg', board],
    management: ['Manager sociaal domein', management],
    practice: ['Beleidsadviseur jeugd en Wmo', ...practice],
    expertise,
  });

/** The eight municipalities lend their names only: who works there is made up. */
export const municipalities: readonly SampleParty[] = [
  aMunicipality({
    name: 'Zutphen',
    board: 'Marleen Oosterhuis',
    management: 'Ruud Tempelman',
    practice: ['Fatima Bouzian', 'Geert-Jan Roelvink'],
    expertise: 'Centrumgemeente; inkoop van jeugdhulp voor de regio.',
  }),
  aMunicipality({
    name: 'Apeldoorn',
    board: 'Theo Wassenberg',
    management: 'Yasmina Tahiri',
    practice: ['Bram Luttikhold', 'Annelotte Vredegoor'],
    expertise: 'Werken met wijkteams; opvang en beschermd wonen voor de regio.',
  }),
  aMunicipality({
    name: 'Lochem',
    board: 'Gerben Hulshoff',
    management: 'Anneke Wolterink',
    practice: ['Jesse Kamperman'],
    expertise: 'Jeugdhulp in een groot buitengebied.',
  }),
  aMunicipality({
    name: 'Brummen',
    board: 'Ineke Vorstman',
    management: 'Sander Loman',
    practice: ['Meryem Aksoylu'],
    expertise: 'Samenwerking met huisartsen.',
  }),
  aMunicipality({
    name: 'Voorst',
    board: 'Hilde Groenewold',
    management: null,
    practice: ['Tim Raterink'],
    expertise: 'Dorpsgerichte ondersteuning.',
  }),
  aMunicipality({
    name: 'Epe',
    board: 'Koen Berendsma',
    management: 'Lotte Schutrups',
    practice: ['Nadia el Harrak'],
    expertise: 'Beschermd wonen dicht bij huis.',
  }),
  aMunicipality({
    name: 'Heerde',
    board: 'Wim Dijkerman',
    management: 'Petra Nijenhof',
    practice: ['Daan Veldkampen'],
    expertise: 'Mantelzorg en respijtzorg.',
  }),
  aMunicipality({
    name: 'Hattem',
    board: 'Jolanda Rietdijk',
    management: 'Mark Spijkerboer',
    practice: ['Sanne Olthofs'],
    expertise: 'Korte lijnen met scholen.',
  }),
];
