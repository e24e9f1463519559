export const iteration = {
  noun: 'cyclus',
  nounPlural: 'cycli',
  goalState: {
    'on-track': 'op schema',
    behind: 'loopt achter',
    'help-needed': 'hulp nodig',
    reached: 'bereikt',
  },
  /** For the channels that a region already has: plain text and HTML. */
  bulletin: {
    title: 'Bulletin cyclus {{ordinal}}: {{task}}',
    lead: 'Dit bracht cyclus {{ordinal}} van de opgave {{task}}.',
    goals: 'Tussendoelen',
    goal: '{{text}}: {{state}}',
    actions: 'Acties',
    actionsOf: '{{done}} klaar, {{open}} nog open',
    successes: 'Wat lukte',
    next: 'Wat nu volgt',
  },
} as const;
