import { aSampleParty, aSamplePerson, type Holder, type SampleParty } from './sample-party';

interface TeamBrief {
  readonly name: string;
  readonly municipality: string;
  readonly domain: string;
  readonly board?: Holder;
  readonly management: Holder;
  readonly practice: readonly Holder[];
}

const anAccessTeam = ({ name, municipality, domain, board, management, practice }: TeamBrief): SampleParty =>
  aSampleParty({
    name,
    kind: 'access-team',
    municipality: `Gemeente ${municipality}`,
    domain,
    board: board === undefined ? undefined : ['Hoofd toegang', board],
    management: ['Teamleider toegang', management],
    practice: ['Consulent', ...practice],
    expertise: 'Eerste gesprek met inwoners, en verwijzing naar passende hulp.',
  });

export const accessTeams: readonly SampleParty[] = [
  anAccessTeam({
    name: 'Toegangsteam Zutphen',
    municipality: 'Zutphen',
    domain: 'toegang-zutphen.example',
    board: 'Monique Averdijk',
    management: 'Bas Wentinkel',
    practice: ['Samira Ouali'],
  }),
  anAccessTeam({
    name: 'Wijkteams Apeldoorn',
    municipality: 'Apeldoorn',
    domain: 'wijkteams-apeldoorn.example',
    board: 'Liesbeth Kranenborg',
    management: 'Murat Cinarlik',
    practice: ['Floor Dekkerhof'],
  }),
  anAccessTeam({
    name: 'Dorpsteam Lochem',
    municipality: 'Lochem',
    domain: 'dorpsteam-lochem.example',
    board: 'Rob Hazewinkels',
    management: 'Dineke Arfmans',
    practice: ['Joost Ebbers'],
  }),
  anAccessTeam({
    name: 'Team voor Elkaar Brummen',
    municipality: 'Brummen',
    domain: 'team-brummen.example',
    board: 'Stefan Klaasmeijer',
    management: 'Wendy Oldenhof',
    practice: ['Ayoub Zerrouki'],
  }),
  anAccessTeam({
    name: 'Maatschappelijk Netwerk Voorst',
    municipality: 'Voorst',
    domain: 'netwerk-voorst.example',
    board: 'Corrie Bannink',
    management: 'Jelle Vrieswijk',
    practice: ['Roos Hendrikman'],
  }),
  anAccessTeam({
    name: 'Centrum voor Jeugd en Gezin Epe',
    municipality: 'Epe',
    domain: 'jeugdengezin-epe.example',
    board: 'Paulien Wagenvoort',
    management: 'Erik-Jan Stegehuis',
    practice: ['Dilara Ozkanli'],
  }),
  anAccessTeam({
    name: 'Dorpsteam Heerde',
    municipality: 'Heerde',
    domain: 'dorpsteam-heerde.example',
    management: 'Marieke Balsma',
    practice: ['Thijs Gorkink'],
  }),
  // A small municipality: its manager leads the team as well, and so wears two hats.
  anAccessTeam({
    name: 'Toegangsteam Hattem',
    municipality: 'Hattem',
    domain: 'toegang-hattem.example',
    management: aSamplePerson('Mark Spijkerboer', 'hattem.example'),
    practice: ['Evelien Pasveer'],
  }),
];
