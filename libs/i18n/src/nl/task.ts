export const task = {
  noun: 'opgave',
  nounPlural: 'opgaven',
  stages: {
    invitation: 'Uitnodigen',
    iterations: 'Werken in cycli',
    consultation: 'Raadplegen',
    decision: 'Beslissen',
    anchoring: 'Borgen',
  },
  ended: { completed: 'Afgerond', cancelled: 'Gestopt', undecided: 'Geen beslissing' },
} as const;
