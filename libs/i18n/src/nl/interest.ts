/** What everybody has at stake in a task. */
export const interest = {
  noun: 'belang',
  nounPlural: 'belangen',
  part: {
    title: 'Belangen',
    lead: 'Wat staat er voor iedereen op het spel? Elke partij zegt het zelf. Wie beslist, leest het op de kaart.',
    network: 'Het netwerk als geheel',
    missing: 'Deze partij zit aan tafel en noemde nog geen belang.',
    none: 'Deze partij noemde nog geen belang.',
    notNamed: 'Nog niet genoemd',
    by: '{{name}}, op {{date}}',
  },
  kind: {
    clients: 'Van de mensen om wie het gaat',
    organisation: 'Van de organisatie',
    municipality: 'Van de gemeente',
    network: 'Van het netwerk',
  },
  hint: {
    clients: 'Wat is belangrijk voor bewoners en cliënten? Noem geen personen.',
    organisation: 'Denk aan mensen, geld, tijd en wat u al beloofde.',
    municipality: 'Denk aan geld, taken en wat de raad wil.',
    network: 'Wat winnen of verliezen alle partijen samen?',
  },
  form: {
    name: 'Noem het',
    change: 'Wijzig',
    save: 'Bewaar',
    cancel: 'Annuleer',
    saved: 'Het belang is bewaard.',
  },
} as const;
