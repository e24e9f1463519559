import type { Story } from '../story.mts';
import { usualPrompts } from './prompts.mts';
import { shortCycle } from './short-cycle.mts';

/** Decided and anchored in a plan: its first measure came in, and the second one is asked. */
export const weekendReports: Story = {
  charter: {
    title: 'Meldingen buiten kantooruren',
    wording:
      'Een melding die op vrijdagavond binnenkomt, blijft nu vaak liggen tot maandag. Wie pakt haar op, en hoe snel?',
    by: 'content',
    area: '',
    frame: 'De wet zegt dat elke melding binnen vijf werkdagen bekeken is. Sneller mag.',
    frameSetBy: 'De acht gemeenten',
    openPoints: 'Wie er dienst heeft en wat er tot maandag kan wachten.',
    groupDecides: 'De dienst en de afspraken over wat kan wachten.',
    groupDoesNotDecide: 'De taken van Veilig Thuis.',
    risks: 'Een dienst in het weekend kost geld en mensen.',
    hoursPerMonth: 4,
  },
  daysAgo: 113,
  policy: {
    iterations: { count: 2, days: 10, meetingNoticeDays: 8 },
    consultation: { days: 12 },
    anchoring: { measureMonths: [1, 2, 6, 12], measureDays: 15 },
  },
  deciders: [
    'Gemeente Zutphen',
    'Gemeente Hattem',
    'Gemeente Brummen',
    'Hulpverlening Zilverberk',
    'De Waterkers Jeugdhulp',
  ],
  invited: [
    { party: 'Gemeente Zutphen', on: 1 },
    { party: 'Gemeente Hattem', on: 2 },
    { party: 'Gemeente Brummen', on: 3, choice: 'informed' },
    { party: 'Hulpverlening Zilverberk', on: 2 },
    { party: 'De Waterkers Jeugdhulp', on: 4, choice: 'informed' },
    { party: 'Toegangsteam Hattem', on: 1, essential: 'Het toegangsteam krijgt de meldingen.' },
    { party: 'Team voor Elkaar Brummen', on: 4 },
    { party: 'Scholengroep De Veste', on: 3, choice: 'informed' },
  ],
  interests: [
    { on: 1, kind: 'network', text: 'Eén afspraak voor acht gemeenten, die ook in de vakantie houdt.' },
    { party: 'Gemeente Zutphen', on: 1, kind: 'municipality', text: 'Minder spoedplaatsingen op maandag.' },
    { party: 'Gemeente Hattem', on: 2, kind: 'municipality', text: 'Een dienst die een kleine gemeente kan dragen.' },
    { party: 'Hulpverlening Zilverberk', on: 2, kind: 'organisation', text: 'Een vaste vergoeding voor het weekend.' },
    { party: 'Toegangsteam Hattem', on: 2, kind: 'clients', text: 'Een gezin hoort dezelfde avond wat er gebeurt.' },
    { party: 'Team voor Elkaar Brummen', on: 3, kind: 'organisation', text: 'Genoeg rust voor een klein team.' },
  ],
  cycles: [
    shortCycle({
      goals: ['Weten hoeveel meldingen er blijven liggen', 'Een lijst van wat kan wachten'],
      actions: [
        ['De meldingen van een half jaar tellen', 'Toegangsteam Hattem'],
        ['De lijst van wat kan wachten schrijven', 'Hulpverlening Zilverberk'],
      ],
      location: 'Gemeentehuis Hattem',
      agenda: 'Hoeveel meldingen zijn er? Wat kan wachten?',
      lines: ['Er waren 61 meldingen in een half jaar.', 'De lijst heeft drie kleuren.'],
      works: ['Kleine groep, snel werk.', 'De cijfers helpen.'],
      chafes: ['Niet elke gemeente telt.', 'Wachten blijft een lastig woord.'],
      next: ['Alle gemeenten laten tellen.', 'De lijst proberen.'],
      succeeded: ['Eén telling voor vier gemeenten.', 'Een lijst van één bladzijde.'],
    }),
    shortCycle({
      goals: ['Een dienst van twee mensen proberen', 'De lijst in vier gemeenten gebruiken'],
      actions: [
        ['Vier weekenden dienst draaien', 'Toegangsteam Hattem'],
        ['De lijst uitleggen aan vier teams', 'Gemeente Hattem'],
      ],
      location: 'Zilverberk, Zutphen',
      agenda: 'Hoe gingen de vier weekenden?',
      lines: ['Twee rustige weekenden.', 'Drie teams kennen de lijst.'],
      works: ['Samen dienst geeft rust.', 'De lijst werkt.'],
      chafes: ['De vergoeding is niet geregeld.', 'Eén team doet niet mee.'],
      next: ['Het voorstel schrijven.', 'Met dat team praten.'],
      succeeded: ['Geen melding bleef liggen.', 'Zeven meldingen in het weekend opgepakt.'],
    }),
  ],
  rounds: [
    {
      proposal: {
        title: 'Een weekenddienst voor de hele regio',
        summary:
          'Twee mensen hebben in het weekend dienst voor alle acht gemeenten. Zij bekijken elke melding binnen vier uur.',
        sections: [
          {
            key: 'dienst',
            heading: 'De dienst',
            text: 'Van vrijdag zes uur tot maandag acht uur. Elke gemeente levert zes weekenden per jaar.',
          },
          {
            key: 'lijst',
            heading: 'Wat kan wachten',
            text: 'Rood: direct bellen. Geel: binnen vier uur. Groen: maandag.',
          },
        ],
      },
      question: 'Doet u mee met een weekenddienst voor de hele regio?',
      minutes: 3,
      silence: 'no-objection',
      prompts: usualPrompts('Hoeveel weekenden kunt u leveren?', ['Zes', 'Vier', 'Geen'], 'Wat moet er anders?'),
      parties: [
        'Gemeente Zutphen',
        'Gemeente Hattem',
        'Gemeente Brummen',
        'Gemeente Epe',
        'Hulpverlening Zilverberk',
        'De Waterkers Jeugdhulp',
        'Toegangsteam Hattem',
        'Team voor Elkaar Brummen',
        'Scholengroep De Veste',
      ],
      people: [],
      reactions: [
        { by: 'Gemeente Hattem', on: 2, answers: [5, 0, null] },
        { by: 'Gemeente Zutphen', on: 3, answers: [4, 0, null] },
        {
          by: 'Hulpverlening Zilverberk',
          on: 4,
          answers: [5, 1, 'Zet het nummer ook op de site van de huisartsenpost.'],
        },
        {
          by: 'Team voor Elkaar Brummen',
          on: 5,
          answers: [3, 1, 'Wij zijn met zes mensen. Vier weekenden lukt, zes niet.'],
        },
        { by: 'Scholengroep De Veste', on: 5, answers: [4, 2, null] },
        { by: 'Gemeente Brummen', on: 6, answers: [4, 1, null] },
      ],
      dispositions: [
        {
          on: 1,
          of: ['Hulpverlening Zilverberk'],
          kind: 'taken-over',
          reason: 'Goed idee. Dat regelt Gemeente Zutphen.',
          changedText: '',
        },
        {
          on: 2,
          of: ['Team voor Elkaar Brummen'],
          kind: 'taken-over',
          reason: 'Een klein team levert vier weekenden, een groot team acht.',
          changedText: 'Een gemeente levert vier tot acht weekenden per jaar, naar haar grootte.',
        },
        { on: 3, of: 'closed', kind: 'taken-over', reason: 'Bijna iedereen doet mee.', changedText: '' },
      ],
      verdicts: [{ by: 'Team voor Elkaar Brummen', on: 1, isEnough: true, reason: 'Zo kan het.' }],
    },
  ],
  ballots: [
    { party: 'Gemeente Hattem', on: 1, choice: 'consent', interests: '' },
    {
      party: 'Gemeente Zutphen',
      on: 2,
      choice: 'consent',
      interests: 'Wij hebben het grootste team en kunnen helpen.',
    },
    {
      party: 'Gemeente Brummen',
      on: 2,
      choice: 'consent-with-condition',
      words: 'Na zes maanden kijken wij of vier weekenden vol te houden is.',
      interests: 'Ons team is klein.',
      accepted: { on: 3, reason: 'Dat meten wij toch al na zes maanden.' },
    },
    { party: 'Hulpverlening Zilverberk', on: 3, choice: 'consent', interests: '' },
    { party: 'De Waterkers Jeugdhulp', on: 4, choice: 'consent', interests: '' },
  ],
  anchoring: {
    on: 8,
    owner: 'Gemeente Zutphen',
    reporter: 'Toegangsteam Hattem',
    money: { budget: 'Regionaal budget jeugdhulp', euros: 48_500 },
    structure: 'Het maandelijkse overleg van de acht toegangsteams.',
    residents: 'Een gezin dat op vrijdagavond belt, hoort dezelfde avond wat er gaat gebeuren.',
    stop: { criteria: 'Een jaar lang is elke melding binnen vier uur bekeken.', after: 500 },
    questions: [
      { kind: 'number', text: 'Na hoeveel uur is een melding bekeken?', unit: 'uur', baseline: 52.5, target: 4 },
      { kind: 'grade', text: 'Welk cijfer geven de teams de dienst?', unit: '', baseline: null, target: 8 },
      { kind: 'open', text: 'Wat werkt, en wat niet?', unit: '', baseline: null, target: null },
    ],
    measurements: [
      {
        on: 18,
        answers: [
          { value: 9.5 },
          { value: 6, text: 'Twee kleine teams gaven geen cijfer.' },
          { text: 'De dienst werkt. De overdracht op maandag kost nog veel tijd.' },
        ],
        remark: 'In de vakantie waren er minder meldingen.',
      },
    ],
    confirmations: [
      { party: 'Gemeente Zutphen', on: 1 },
      { party: 'Toegangsteam Hattem', on: 1 },
      { party: 'Gemeente Hattem', on: 2 },
      { party: 'Hulpverlening Zilverberk', on: 3 },
      { party: 'Team voor Elkaar Brummen', on: 4, obstacle: 'Ons team is te klein voor zes weekenden per jaar.' },
      { party: 'Gemeente Brummen', on: 6 },
    ],
  },
  rest: { kind: 'measure', ordinal: 2 },
};
