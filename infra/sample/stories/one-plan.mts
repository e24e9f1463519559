import type { Cycle, Story } from '../story.mts';

const first: Cycle = {
  goals: [
    'Van tien gezinnen weten hoeveel plannen zij nu hebben',
    'Eén blad met wat er in elk plan moet staan',
    'Afspreken wie het plan bewaart',
  ],
  actions: [
    { text: 'Tien gezinnen vragen hoeveel plannen zij hebben', party: 'Toegangsteam Zutphen', due: 9, doneOn: 8 },
    {
      text: 'De plannen van vier aanbieders naast elkaar leggen',
      party: 'De Waterkers Jeugdhulp',
      due: 10,
      doneOn: 10,
    },
    { text: 'Uitzoeken wat de wet zegt over een gedeeld plan', party: 'Gemeente Zutphen', due: 12, doneOn: 11 },
    { text: 'Een gesprek met school over het plan van school', party: 'Samenwerkingsverband Leerlicht', due: 14 },
  ],
  meeting: {
    on: 11,
    from: '09:30',
    until: '11:30',
    location: 'Gemeentehuis Lochem, zaal 2',
    agenda: 'Wat vertelden de gezinnen? Welke plannen lijken op elkaar? Wat moet er in elk plan staan?',
  },
  minutes: {
    summary:
      'Tien gezinnen hebben samen 31 plannen. De plannen van vier aanbieders lijken voor twee derde op elkaar. Wat elk gezin wil, staat in geen enkel plan vooraan.',
    decisions: ['Elk plan begint met wat het gezin zelf wil.', 'Het gezin bewaart het plan, niet de aanbieder.'],
  },
  checkIns: [
    {
      party: 'Toegangsteam Zutphen',
      on: 7,
      line: 'Acht van de tien gezinnen zijn gesproken.',
      goals: ['on-track', 'on-track', 'on-track'],
    },
    {
      party: 'De Waterkers Jeugdhulp',
      on: 8,
      line: 'De plannen lijken meer op elkaar dan we dachten.',
      goals: ['on-track', 'on-track', 'behind'],
    },
    {
      party: 'Gemeente Lochem',
      on: 8,
      line: 'Wie het plan bewaart, is lastiger dan gedacht.',
      goals: ['reached', 'on-track', 'help-needed'],
    },
  ],
  reflections: [
    {
      party: 'Toegangsteam Zutphen',
      on: 12,
      works: 'We bellen elkaar nu ook buiten de bijeenkomsten om.',
      chafes: 'Iedereen gebruikt andere woorden voor hetzelfde.',
      next: 'Een lijst met woorden die wij allemaal gebruiken.',
      succeeded: 'Tien gezinnen deden mee. Zij hebben samen 31 plannen.',
    },
    {
      party: 'De Waterkers Jeugdhulp',
      on: 13,
      works: 'De consulenten en wij kennen elkaars werk beter.',
      chafes: 'Het kost meer uren dan in de uitnodiging stond.',
      next: 'Minder vergaderen, meer samen schrijven.',
      succeeded: 'Eén blad waar vier aanbieders achter staan.',
    },
    {
      party: 'Gemeente Zutphen',
      on: 13,
      works: 'De werkgroep is klein genoeg om door te werken.',
      chafes: 'Wie het plan bewaart, is nog niet af.',
      next: 'De privacymedewerker erbij vragen.',
      succeeded: 'De wet laat meer toe dan wij dachten.',
    },
    {
      party: 'Stichting Oeverlicht',
      on: 14,
      works: 'Open gesprek over wat een behandelplan anders maakt.',
      chafes: 'Ons systeem kan nog geen plan delen.',
      next: 'Proberen met vijf gezinnen.',
      succeeded: '',
    },
  ],
};

const second: Cycle = {
  goals: ['Vijf gezinnen werken met één plan', 'Een lijst met woorden die wij allemaal gebruiken'],
  actions: [
    { text: 'Vijf gezinnen vragen om mee te doen', party: 'Toegangsteam Zutphen', due: 6, doneOn: 5 },
    { text: 'Het blad testen in het systeem van Oeverlicht', party: 'Stichting Oeverlicht', due: 7 },
    { text: 'De lijst met woorden maken', party: 'Gemeente Lochem', due: 12 },
    { text: 'Met vijf gezinnen het plan invullen', party: 'De Waterkers Jeugdhulp', due: 13 },
  ],
  meeting: {
    on: 13,
    from: '13:30',
    until: '15:00',
    location: 'De Waterkers, Zutphen',
    agenda: 'Hoe werkt het plan bij de vijf gezinnen? Welke woorden gebruiken we? Wie bewaart het plan?',
  },
  checkIns: [
    {
      party: 'Toegangsteam Zutphen',
      on: 7,
      line: 'Vier gezinnen doen mee, een vijfde denkt erover na.',
      goals: ['on-track', 'on-track'],
    },
    {
      party: 'Gemeente Lochem',
      on: 8,
      line: 'De lijst heeft nu dertig woorden. Dat is te lang.',
      goals: ['on-track', 'behind'],
    },
  ],
  reflections: [],
};

/** The second of three cycles: goals, a check-in, a meeting ahead and the bulletin of the first. */
export const onePlan: Story = {
  charter: {
    title: 'Eén plan per gezin',
    wording:
      'Een gezin met meer hulpverleners heeft nu vaak ook meer plannen. Ouders vertellen steeds opnieuw hetzelfde. Hoe werken wij samen vanuit één plan?',
    by: 'content',
    area: '',
    frame: 'Het plan is van het gezin. Elke organisatie houdt haar eigen dossier. Er komt dit jaar geen nieuw systeem.',
    frameSetBy: 'De acht gemeenten, met inbreng van aanbieders en cliënten',
    openPoints: 'Wat er in het plan staat, wie het bewaart en wie het bijhoudt.',
    groupDecides: 'De vorm van het plan en de afspraken over het gebruik.',
    groupDoesNotDecide: 'Welk systeem een organisatie gebruikt.',
    risks: 'Afspraken over privacy kosten tijd. Systemen van organisaties passen niet bij elkaar.',
    hoursPerMonth: 8,
  },
  daysAgo: 34,
  policy: {},
  deciders: [
    'Gemeente Zutphen',
    'Gemeente Lochem',
    'Gemeente Apeldoorn',
    'De Waterkers Jeugdhulp',
    'Stichting Oeverlicht',
    'Ambulant Bureau Rietvink',
  ],
  invited: [
    { party: 'Gemeente Zutphen', on: 1 },
    { party: 'Gemeente Lochem', on: 1 },
    { party: 'Gemeente Apeldoorn', on: 3, choice: 'informed', words: 'Wij doen mee zodra er een eerste versie is.' },
    {
      party: 'De Waterkers Jeugdhulp',
      on: 2,
      essential: 'De Waterkers helpt de meeste gezinnen met meer dan één plan.',
    },
    { party: 'Stichting Oeverlicht', on: 4 },
    { party: 'Ambulant Bureau Rietvink', on: 5, choice: 'informed' },
    { party: 'Hulpverlening Zilverberk', on: 6, choice: 'informed' },
    { party: 'Toegangsteam Zutphen', on: 2, essential: 'Het toegangsteam begint bijna elk plan.' },
    { party: 'Dorpsteam Lochem', on: 4 },
    { party: 'Cliëntenplatform Samen Verder', on: 3 },
    { party: 'Samenwerkingsverband Leerlicht', on: 5 },
  ],
  cycles: [first, second],
  rounds: [],
  ballots: [],
  rest: { kind: 'iteration', ordinal: 2 },
};
