import type { Story } from '../story.mts';

/** Paused in its first cycle. */
export const careFarms: Story = {
  charter: {
    title: 'Meer plekken op de zorgboerderij',
    wording:
      'Er zijn nu te weinig plekken voor dagbesteding op zorgboerderijen, vooral op woensdag en in de vakanties. Hoe komen er plekken bij, en voor wie?',
    by: 'area',
    area: 'Lochem, Brummen en Voorst',
    frame: 'De gemeenten kopen dagbesteding samen in. Nieuwe plekken moeten passen in de begroting.',
    frameSetBy: 'De gemeenten Lochem, Brummen en Voorst',
    openPoints: 'Welke boerderijen groeien, op welke dagen, en hoe het vervoer gaat.',
    groupDecides: 'Een plan voor de plekken per dag en per dorp.',
    groupDoesNotDecide: 'De begroting van de gemeenten.',
    risks: 'De raden stellen de begroting later vast. Vervoer is duur in het buitengebied.',
    hoursPerMonth: 5,
  },
  daysAgo: 22,
  policy: {},
  deciders: [
    'Gemeente Lochem',
    'Gemeente Brummen',
    'Gemeente Voorst',
    'Zorgcollectief Broekland',
    'Zorgboerderij De Hazelhof',
  ],
  invited: [
    { party: 'Gemeente Lochem', on: 1 },
    { party: 'Gemeente Brummen', on: 2 },
    { party: 'Gemeente Voorst', on: 4, choice: 'informed' },
    { party: 'Zorgcollectief Broekland', on: 1, essential: 'Broekland heeft veertien van de twintig boerderijen.' },
    { party: 'Zorgboerderij De Hazelhof', on: 3 },
    { party: 'Dagcentrum De Wilgenroos', on: 5, choice: 'informed' },
    { party: 'Dorpsteam Lochem', on: 2 },
    { party: 'Cliëntenplatform Samen Verder', on: 4, choice: 'informed' },
  ],
  cycles: [
    {
      goals: ['Weten hoeveel plekken er per dag zijn', 'Drie boeren die willen groeien'],
      actions: [
        { text: 'De plekken per dag tellen', party: 'Zorgcollectief Broekland', due: 7 },
        { text: 'Met drie boeren praten over groeien', party: 'Zorgboerderij De Hazelhof', due: 9 },
      ],
      meeting: {
        on: 12,
        from: '10:00',
        until: '12:00',
        location: 'De Hazelhof, Laren',
        agenda: 'Hoeveel plekken zijn er? Wie wil groeien?',
      },
      checkIns: [],
      reflections: [],
    },
  ],
  rounds: [],
  ballots: [],
  pause: {
    during: { kind: 'iteration', ordinal: 1 },
    on: 5,
    reason: 'De gemeenteraden praten eerst over de begroting. Daarna gaat de werkgroep verder.',
  },
  rest: { kind: 'iteration', ordinal: 1, status: 'paused' },
};
