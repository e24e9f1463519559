/** What the made-up people write; the same for every task where that can be. */
export const goals = [
  'Van elke jongere is een jaar eerder bekend wat er nodig is',
  'Eén aanspreekpunt per jongere, met naam en nummer',
  'Drie jongeren denken mee over de tekst',
];

export const actions = ['Vijf jongeren vragen wat er misging', 'De stappen van nu op één blad tekenen'];

export const proposal = {
  title: 'Een jaar vooruit kijken',
  summary:
    'Een jaar voor de achttiende verjaardag maken jongere en begeleider samen een plan. Het wijkteam belt na drie en na zes maanden. Wie al hulp heeft, houdt die tot het plan klaar is.',
  sections: [
    {
      key: 'plan',
      heading: 'Het plan',
      text: 'Begeleider en jongere beginnen een jaar vooruit. In het plan staan wonen, geld, school of werk, en wie er helpt.\n\nDe jongere beslist mee en krijgt een eigen exemplaar.',
    },
    {
      key: 'wie',
      heading: 'Wie doet wat',
      text: 'De zorgaanbieder begint het plan. Het wijkteam sluit aan zodra de hulp na achttien anders wordt. De gemeente houdt bij of er voor iedereen een plan is.',
    },
    {
      key: 'geld',
      heading: 'Geld',
      text: 'Er komt geen nieuw geld bij. De uren voor het plan vallen binnen de huidige begeleiding.',
    },
  ],
};

export const consultationPlan = {
  question: 'Kunt u werken met een plan dat een jaar vooruit begint?',
  minutes: 4,
  silence: 'no-objection',
  prompts: [
    {
      kind: 'scale',
      question: 'Hoe goed past dit bij uw werk?',
      explanation: '',
      options: ['past niet', 'past goed'],
      required: true,
    },
    {
      kind: 'choice',
      question: 'Wanneer kunt u beginnen?',
      explanation: 'Alle partijen beginnen op hetzelfde moment.',
      options: ['Meteen', 'Na de zomer', 'Later'],
      required: true,
    },
    {
      kind: 'agreement',
      question: 'Bent u akkoord met het voorstel?',
      explanation: '',
      options: [],
      required: true,
    },
    {
      kind: 'multiple',
      question: 'Waar hebt u hulp bij nodig?',
      explanation: '',
      options: ['Scholing', 'Tijd in het rooster', 'Een voorbeeldplan', 'Overleg met de school'],
      mostChoices: 2,
      required: false,
    },
    {
      kind: 'ranking',
      question: 'Wat moet als eerste geregeld zijn?',
      explanation: '',
      options: ['Eén aanspreekpunt', 'Het plan zelf', 'Afspraken met het wijkteam'],
      required: false,
    },
    {
      kind: 'paragraphs',
      question: 'Wat vindt u van elk onderdeel?',
      explanation: '',
      options: [],
      required: false,
    },
    {
      kind: 'open',
      question: 'Wat moet er anders, en waarom?',
      explanation: 'Noem geen namen van inwoners.',
      options: [],
      required: false,
    },
  ],
};

/** What each party says of the proposal, in the order of the cast. */
export const reactions: readonly (readonly [scale: number, choice: number, text: string])[] = [
  [4, 0, 'Wij kunnen hiermee werken. Let op jongeren die later in de regio komen wonen.'],
  [5, 0, 'Goed plan. Zet er wel bij wie belt als de jongere verhuist.'],
  [3, 1, 'Voor een kleine gemeente zijn twee belmomenten veel. Kan één ook?'],
  [4, 0, ''],
  [2, 2, 'De uren passen niet binnen de huidige begeleiding. Zonder extra tijd lukt dit ons niet.'],
  [4, 1, 'Wij doen dit al bij een deel van de jongeren, en dat werkt.'],
  [3, 0, 'Begin bij jongeren zonder school of werk. Daar is de nood het hoogst.'],
  [4, 0, 'Het wijkteam wil eerder aansluiten dan er nu staat, ook als de hulp gelijk blijft.'],
  [3, 1, ''],
  [5, 0, 'De jongere moet het plan zelf kunnen lezen en veranderen. Dat staat er nu niet.'],
  [4, 0, 'School ontbreekt bij wie doet wat.'],
];

/** What a party marks of the first two parts of the proposal, by turns. */
export const marks = [
  [0, 0],
  [0, 1, 'Geldt dit ook voor jongeren van zeventien?'],
  [2, 0, 'Een jaar vooruit is te lang voor wie al weg wil.'],
] as const;

/** Whether a party agrees, by turns. */
export const agreements = [
  { value: 0 },
  { value: 1, text: 'Mits het wijkteam vanaf het eerste gesprek meedoet.' },
  { value: 0 },
  { value: 2, text: 'Zonder extra uren kunnen wij dit niet uitvoeren.' },
];

export const reflection = {
  works: 'We kennen elkaars werk beter, en bellen sneller.',
  chafes: 'De agenda’s zijn vol.',
  next: 'We spreken één vaste middag af.',
  succeeded: 'Alle jongeren die we vroegen, deden mee.',
};

/** What each executive says of the own interest, in turn. */
export const interests = [
  'Onze jongeren verhuizen vaak binnen de regio.',
  'Wij willen minder dure opvang na de achttiende verjaardag.',
  'Ons wijkteam is klein. De uren moeten kloppen.',
  'Wij hebben nu geen plek voor jongeren die terugkomen.',
];
export const condition = 'Na zes maanden kijken we samen of het aantal uren klopt.';

export const reopeningReason = 'Twee gemeenten werken nu met een team. Eén vaste naam past daar niet bij.';

export const minutes = {
  summary: 'Vijf jongeren vertelden hoe lang zij wachten. De meesten weten niet wie hen belt.',
  decisions: ['Iedere jongere krijgt één vaste naam om te bellen.', 'Wij tellen elke maand hoeveel jongeren wachten.'],
  action: 'Een lijst maken van wie wie belt',
};

export const moreTime = 'Onze raad van bestuur bespreekt het voorstel pas volgende week.';

export const preparedVoice = 'Dit past als de begeleiding een jaar mag doorlopen. Die uren moeten er dan wel zijn.';

export const minorityNote = 'Wij zeggen ja, maar ik verwacht dat dit ons een wijkteam kost.';
