import type { Story } from '../story.mts';

/** An invitation that a party without which the task cannot be done leaves unanswered. */
export const respiteStay: Story = {
  charter: {
    title: 'Een logeerplek dicht bij huis',
    wording:
      'Gezinnen met een kind met een beperking wachten nu gemiddeld vijf maanden op een logeerplek. De plekken liggen vaak ver weg. Hoe krijgen gezinnen eerder een plek, dichter bij huis?',
    by: 'content',
    area: '',
    frame:
      'De contracten lopen tot eind volgend jaar en blijven zoals ze zijn. Er is geld voor tien extra plekken in de regio.',
    frameSetBy: 'De acht gemeenten, na overleg met de aanbieders',
    openPoints: 'Waar de extra plekken komen, wie er voorrang krijgt, en hoe gezinnen zich aanmelden.',
    groupDecides: 'De verdeling van de plekken en de manier van aanmelden.',
    groupDoesNotDecide: 'Het tarief per nacht en de eisen aan het personeel.',
    risks: 'Personeel voor de weekenden is moeilijk te vinden. De zomer is de drukste tijd.',
    hoursPerMonth: 6,
  },
  daysAgo: 13,
  policy: { invitation: { days: 10 } },
  deciders: ['Gemeente Epe', 'Gemeente Zutphen', 'Gemeente Heerde', 'Lindewaard Zorggroep', 'Zorgcollectief Broekland'],
  invited: [
    { party: 'Gemeente Epe', on: 1 },
    { party: 'Gemeente Heerde', on: 2, words: 'Wij hebben zelf twee logeerhuizen in de gemeente.' },
    { party: 'Gemeente Zutphen' },
    {
      party: 'Lindewaard Zorggroep',
      essential: 'Lindewaard heeft de helft van alle logeerplekken in de regio.',
    },
    { party: 'Logeerhuis De Dotterbloem', on: 3 },
    { party: 'Zorgcollectief Broekland', on: 4 },
    { party: 'Zorgboerderij De Hazelhof', on: 6, choice: 'later', words: 'Na de winter hebben wij weer tijd.' },
    {
      party: 'Behandelcentrum De Overzij',
      on: 5,
      choice: 'declines',
      words: 'Wij sluiten onze logeerafdeling. Onze mensen zijn nu nodig bij de overdracht.',
    },
    { party: 'Centrum voor Jeugd en Gezin Epe', on: 2 },
    { party: 'Dorpsteam Heerde', on: 7 },
    { party: 'Cliëntenplatform Samen Verder', on: 1 },
    { party: 'Mantelzorgpunt Aan Huis', on: 8, choice: 'informed' },
    { party: 'Sportbedrijf Beweeg' },
  ],
  cycles: [],
  rounds: [],
  ballots: [],
  rest: { kind: 'invitation', ordinal: 1 },
};
