import type { Story } from '../story.mts';
import { usualPrompts } from './prompts.mts';
import { shortCycle } from './short-cycle.mts';

/** Late: the consultation closed weeks ago, and half of the reactions still wait for what is done with them. */
export const eveningHelp: Story = {
  charter: {
    title: 'Hulp in de avond en in het weekend',
    wording:
      'Na zes uur en in het weekend is er nu weinig hulp aan huis. Gezinnen bellen dan de crisisdienst. Wat is er in die uren nodig, en wie doet dat?',
    by: 'area',
    area: 'Apeldoorn, Epe en Voorst',
    frame: 'De crisisdienst blijft zoals zij is. Er is geld voor één team voor een proef van een jaar.',
    frameSetBy: 'De gemeenten Apeldoorn, Epe en Voorst, na overleg met de aanbieders',
    openPoints: 'Voor wie het team is, wie erin werkt en hoe een gezin het team bereikt.',
    groupDecides: 'De opzet van de proef.',
    groupDoesNotDecide: 'De taken van de crisisdienst.',
    risks: 'Medewerkers voor de avond zijn schaars.',
    hoursPerMonth: 6,
  },
  daysAgo: 64,
  policy: {
    iterations: { count: 2, days: 10, meetingNoticeDays: 8 },
    consultation: { days: 15 },
    dispositions: { days: 5, ladder: [-2, 0] },
  },
  deciders: [
    'Gemeente Apeldoorn',
    'Gemeente Epe',
    'Gemeente Voorst',
    'Ambulant Bureau Rietvink',
    'De Waterkers Jeugdhulp',
    'Thuisbegeleiding Van Huis Uit',
  ],
  invited: [
    { party: 'Gemeente Apeldoorn', on: 2 },
    { party: 'Gemeente Epe', on: 3, choice: 'informed' },
    { party: 'Gemeente Voorst', on: 1 },
    { party: 'Ambulant Bureau Rietvink', on: 1, essential: 'Rietvink is de enige die nu al in de avond werkt.' },
    { party: 'De Waterkers Jeugdhulp', on: 4 },
    { party: 'Thuisbegeleiding Van Huis Uit', on: 5 },
    { party: 'Wijkteams Apeldoorn', on: 2 },
    { party: 'Maatschappelijk Netwerk Voorst', on: 5 },
    { party: 'Welzijn De Brink', on: 3, choice: 'informed' },
  ],
  cycles: [
    shortCycle({
      goals: ['Weten wie er na zes uur belt, en waarom', 'Een eerste rooster voor het team'],
      actions: [
        ['De telefoontjes van drie maanden tellen', 'Ambulant Bureau Rietvink'],
        ['Zes gezinnen vragen wat hen had geholpen', 'Wijkteams Apeldoorn'],
      ],
      location: 'Wijkcentrum Orden',
      agenda: 'Wie belt er, en waarom? Hoe ziet een avond eruit?',
      lines: ['Er waren 214 telefoontjes in drie maanden.', 'Vier gezinnen zijn gesproken.'],
      works: ['De cijfers geven rust in het gesprek.', 'Gezinnen denken graag mee.'],
      chafes: ['De avond is al vol.', 'Overdag bellen lukt niet altijd.'],
      next: ['Een rooster proberen.', 'Twee gezinnen erbij.'],
      succeeded: ['We weten nu waar het om gaat: bedtijd en ruzie.', 'Vijf gezinnen deden mee.'],
    }),
    shortCycle({
      goals: ['Een rooster dat vol te houden is', 'Eén telefoonnummer'],
      actions: [
        ['Het rooster twee weken proberen', 'Thuisbegeleiding Van Huis Uit'],
        ['Uitzoeken wie de telefoon opneemt', 'Gemeente Apeldoorn'],
      ],
      location: 'Rietvink, Apeldoorn',
      agenda: 'Is het rooster vol te houden? Wie neemt op?',
      lines: ['De eerste week ging goed.', 'Er zijn twee mogelijkheden.'],
      works: ['Medewerkers ruilen zelf.', 'We bellen nu met de crisisdienst.'],
      chafes: ['Het weekend is lastig.', 'Een nieuw nummer kost drie maanden.'],
      next: ['Alleen de zaterdag.', 'Het nummer van Rietvink gebruiken.'],
      succeeded: ['Geen enkele dienst viel uit.', 'De crisisdienst doet mee.'],
    }),
  ],
  rounds: [
    {
      proposal: {
        title: 'Een avondteam voor drie gemeenten',
        summary:
          'Van vijf tot elf uur in de avond, en op zaterdag, is er een team van zes mensen. Een gezin belt het nummer van Rietvink. Het team komt binnen een uur, of belt terug.',
        sections: [
          {
            key: 'team',
            heading: 'Het team',
            text: 'Zes mensen van drie aanbieders. Altijd twee tegelijk. Zij werken ten minste een half jaar mee.',
          },
          {
            key: 'bereik',
            heading: 'Hoe een gezin het team bereikt',
            text: 'Eén nummer, dat van Rietvink. Is er gevaar, dan gaat de vraag direct naar de crisisdienst.',
          },
        ],
      },
      question: 'Helpt dit avondteam de gezinnen die nu bellen?',
      minutes: 3,
      silence: 'no-position',
      prompts: usualPrompts(
        'Welke uren zijn het meest nodig?',
        ['Vijf tot acht uur', 'Acht tot elf uur', 'De zaterdag', 'De zondag'],
        'Wat zien wij over het hoofd?',
      ),
      parties: [
        'Gemeente Apeldoorn',
        'Gemeente Epe',
        'Gemeente Voorst',
        'Ambulant Bureau Rietvink',
        'De Waterkers Jeugdhulp',
        'Thuisbegeleiding Van Huis Uit',
        'Wijkteams Apeldoorn',
        'Maatschappelijk Netwerk Voorst',
        'Centrum voor Jeugd en Gezin Epe',
        'Welzijn De Brink',
        'Stichting Oeverlicht',
        'Cliëntenplatform Samen Verder',
      ],
      people: ['Wouter Ekkelboom', 'Naomi Pattiwael', 'Katarzyna Wolska'],
      reactions: [
        {
          by: 'Ambulant Bureau Rietvink',
          on: 2,
          answers: [5, 0, 'Ons nummer mag, als de telefoon overdag naar de wijkteams gaat.'],
        },
        {
          by: 'Gemeente Voorst',
          on: 3,
          answers: [4, 0, 'In de dorpen is een uur rijden niet vreemd. Klopt dat uur dan?'],
        },
        {
          by: 'Stichting Oeverlicht',
          on: 3,
          answers: [3, 1, 'Spreek af wat het team doet als een jongere al in behandeling is.'],
        },
        {
          by: 'Welzijn De Brink',
          on: 4,
          answers: [4, 2, 'Onze jongerenwerkers zijn op straat tot tien uur. Mogen zij het team bellen?'],
        },
        { by: 'Gemeente Epe', on: 5, answers: [4, 0, null] },
        {
          by: 'Wijkteams Apeldoorn',
          on: 6,
          answers: [3, 1, 'Wij horen de volgende ochtend niets. Maak een korte overdracht.'],
        },
        {
          by: 'Cliëntenplatform Samen Verder',
          on: 6,
          answers: [4, 3, 'Zondag is voor veel gezinnen het zwaarst. Die ontbreekt.'],
        },
        {
          by: 'Wouter Ekkelboom',
          on: 4,
          answers: [2, 1, 'Een half jaar avonden is lang als je zelf kleine kinderen hebt.'],
        },
        {
          by: 'Katarzyna Wolska',
          on: 7,
          answers: [5, 0, 'Please put the languages of the team on the card for families.'],
        },
        { by: 'De Waterkers Jeugdhulp', on: 8, answers: [4, 0, null] },
      ],
      dispositions: [
        {
          on: 1,
          of: ['Ambulant Bureau Rietvink'],
          kind: 'taken-over',
          reason: 'De telefoon gaat van negen tot vijf naar de wijkteams.',
          changedText: 'Overdag gaat het nummer naar de wijkteams.',
        },
        {
          on: 2,
          of: ['Wijkteams Apeldoorn', 'Stichting Oeverlicht'],
          kind: 'taken-over',
          reason: 'Er komt elke ochtend een korte overdracht, ook naar de behandelaar.',
          changedText: 'Het team schrijft na elke avond een korte overdracht.',
        },
        {
          on: 3,
          of: ['Wouter Ekkelboom'],
          kind: 'not-taken-over',
          reason: 'Gezinnen willen steeds dezelfde gezichten zien. Ruilen kan wel.',
          changedText: '',
        },
      ],
    },
  ],
  ballots: [],
  rest: { kind: 'dispositions', ordinal: 1 },
};
