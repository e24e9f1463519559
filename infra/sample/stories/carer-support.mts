import type { Story } from '../story.mts';
import { usualPrompts } from './prompts.mts';
import { shortCycle } from './short-cycle.mts';

/** Sent back by its consultation: everything was answered, and the group works on in a new cycle. */
export const carerSupport: Story = {
  charter: {
    title: 'Mantelzorgers eerder bereiken',
    wording:
      'Mantelzorgers vragen nu vaak pas hulp als het te zwaar is. Veel steun is er wel, maar wordt niet gevonden. Hoe bereiken wij hen eerder?',
    by: 'content',
    area: '',
    frame: 'De gemeenten houden het geld voor mantelzorg gelijk. Huisartsen doen mee als het hun weinig tijd kost.',
    frameSetBy: 'De acht gemeenten, na overleg met aanbieders en huisartsen',
    openPoints: 'Waar mantelzorgers ons tegenkomen, en wie het eerste gesprek voert.',
    groupDecides: 'De vindplaatsen en de afspraken over het eerste gesprek.',
    groupDoesNotDecide: 'De hoogte van de mantelzorgwaardering.',
    risks: 'Jonge mantelzorgers herkennen zich niet in het woord.',
    hoursPerMonth: 5,
  },
  daysAgo: 58,
  policy: { iterations: { count: 1, days: 15, meetingNoticeDays: 8 }, consultation: { days: 15 } },
  deciders: [
    'Gemeente Heerde',
    'Gemeente Voorst',
    'Gemeente Brummen',
    'Lindewaard Zorggroep',
    'Zorgcollectief Broekland',
  ],
  invited: [
    { party: 'Gemeente Heerde', on: 1 },
    { party: 'Gemeente Voorst', on: 2 },
    { party: 'Gemeente Brummen', on: 4, choice: 'informed' },
    { party: 'Lindewaard Zorggroep', on: 2 },
    { party: 'Zorgcollectief Broekland', on: 5, choice: 'informed' },
    { party: 'Maatschappelijk Netwerk Voorst', on: 3, essential: 'Het netwerk kent de mantelzorgers in de dorpen.' },
    { party: 'Dorpsteam Heerde', on: 5 },
    { party: 'Mantelzorgpunt Aan Huis', on: 1, essential: 'Bij het mantelzorgpunt komt alle steun samen.' },
    { party: 'Cliëntenplatform Samen Verder', on: 3, choice: 'informed' },
  ],
  cycles: [
    shortCycle({
      goals: ['Weten waar mantelzorgers komen', 'Eén eerste gesprek dat overal hetzelfde is'],
      actions: [
        ['Vijftien mantelzorgers vragen waar zij steun zochten', 'Mantelzorgpunt Aan Huis'],
        ['De vindplaatsen op een kaart zetten', 'Maatschappelijk Netwerk Voorst'],
      ],
      location: 'Dorpshuis Twello',
      agenda: 'Waar komen mantelzorgers? Hoe gaat het eerste gesprek?',
      lines: ['Veel mantelzorgers zochten nergens steun.', 'De kaart is bijna af.'],
      works: ['Mantelzorgers denken zelf mee.', 'We vinden elkaar snel.'],
      chafes: ['Huisartsen hebben weinig tijd.', 'De dorpen verschillen veel.'],
      next: ['Een voorstel dat klein begint.', 'Eerst drie dorpen.'],
      succeeded: ['Vijftien gesprekken in twee weken.', 'Een kaart met 42 plekken.'],
    }),
    {
      goals: ['Een deel over jonge mantelzorgers, met school', 'Het eerste gesprek korter maken'],
      actions: [
        { text: 'Met twee scholen praten over jonge mantelzorgers', party: 'Mantelzorgpunt Aan Huis', due: 6 },
        { text: 'Het eerste gesprek oefenen met drie huisartsen', party: 'Lindewaard Zorggroep', due: 8 },
      ],
      meeting: {
        on: 11,
        from: '09:00',
        until: '11:00',
        location: 'Gemeentehuis Heerde',
        agenda: 'Wat zeggen de scholen? Wat kan er uit het gesprek?',
      },
      checkIns: [],
      reflections: [],
    },
  ],
  rounds: [
    {
      proposal: {
        title: 'Steun waar mantelzorgers al komen',
        summary:
          'Op veertig plekken in de regio hoort een mantelzorger van de steun: bij de huisarts, de apotheek en in het dorpshuis. Het mantelzorgpunt belt binnen drie werkdagen.',
        sections: [
          {
            key: 'plekken',
            heading: 'De plekken',
            text: 'Huisartsen, apotheken en dorpshuizen vragen aan iedereen: zorgt u voor iemand? Wie ja zegt, krijgt het nummer van het mantelzorgpunt.',
          },
          {
            key: 'gesprek',
            heading: 'Het eerste gesprek',
            text: 'Het mantelzorgpunt belt binnen drie werkdagen. Het gesprek duurt een half uur en gaat over wat de mantelzorger zelf nodig heeft.',
          },
        ],
      },
      question: 'Bereiken wij mantelzorgers eerder met dit voorstel?',
      minutes: 3,
      silence: 'no-objection',
      prompts: usualPrompts('Doet u mee vanaf januari?', ['Ja', 'Nee', 'Weet ik nog niet'], 'Wie of wat ontbreekt er?'),
      parties: [
        'Gemeente Heerde',
        'Gemeente Voorst',
        'Gemeente Brummen',
        'Gemeente Lochem',
        'Lindewaard Zorggroep',
        'Zorgcollectief Broekland',
        'Maatschappelijk Netwerk Voorst',
        'Dorpsteam Heerde',
        'Mantelzorgpunt Aan Huis',
        'Cliëntenplatform Samen Verder',
        'Samenwerkingsverband Leerlicht',
        'Scholengroep De Veste',
      ],
      people: ['Dorien Slotboer', 'Roos Hendrikman'],
      reactions: [
        { by: 'Gemeente Voorst', on: 2, answers: [4, 0, null] },
        {
          by: 'Scholengroep De Veste',
          on: 3,
          answers: [
            2,
            2,
            'Eén op de vijf kinderen zorgt thuis voor iemand. Zij komen niet bij de apotheek. De school ontbreekt.',
          ],
        },
        {
          by: 'Samenwerkingsverband Leerlicht',
          on: 4,
          answers: [1, 1, 'Over jonge mantelzorgers staat er niets in. Zo mist u de groep die nog het langst moet.'],
        },
        {
          by: 'Zorgcollectief Broekland',
          on: 5,
          answers: [3, 2, 'Ook op de boerderij zien wij mantelzorgers. Wij doen graag mee.'],
        },
        {
          by: 'Cliëntenplatform Samen Verder',
          on: 6,
          answers: [3, 0, 'Een half uur aan de telefoon is lang als je moe bent.'],
        },
        { by: 'Lindewaard Zorggroep', on: 7, answers: [4, 0, null] },
        { by: 'Dorien Slotboer', on: 3, answers: [4, 0, 'Laat ook de thuiszorg het vragen. Wij komen al binnen.'] },
        { by: 'Gemeente Heerde', on: 8, answers: [4, 0, null] },
      ],
      sendsBackBecause:
        'Jonge mantelzorgers ontbreken in het voorstel. De groep werkt dat eerst uit, samen met de scholen.',
      dispositions: [
        {
          on: 2,
          of: ['Scholengroep De Veste', 'Samenwerkingsverband Leerlicht'],
          kind: 'taken-over',
          reason: 'U hebt gelijk. De groep maakt een deel over jonge mantelzorgers en vraagt u om mee te schrijven.',
          changedText: 'Er komt een deel over jonge mantelzorgers en de school.',
        },
        {
          on: 2,
          of: ['Zorgcollectief Broekland', 'Dorien Slotboer'],
          kind: 'taken-over',
          reason: 'De zorgboerderij en de thuiszorg komen bij de plekken.',
          changedText: 'Huisartsen, apotheken, dorpshuizen, zorgboerderijen en de thuiszorg.',
        },
        {
          on: 3,
          of: ['Cliëntenplatform Samen Verder'],
          kind: 'partly',
          reason: 'De groep kijkt in de nieuwe cyclus of het gesprek korter kan, of in twee delen.',
          changedText: '',
        },
        {
          on: 3,
          of: 'closed',
          kind: 'partly',
          reason:
            'De meeste partijen willen beginnen, twee scholen niet. Daarom gaat het voorstel terug naar de groep.',
          changedText: '',
        },
      ],
    },
  ],
  ballots: [],
  rest: { kind: 'iteration', ordinal: 2 },
};
