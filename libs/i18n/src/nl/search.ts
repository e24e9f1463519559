export const search = {
  title: 'Zoeken',
  titleFor: 'Zoeken naar “{{words}}”',
  label: 'Zoek opgaven, partijen en mensen',
  go: 'Zoek',
  start: 'Typ minstens twee letters',
  startNext: 'Samenspel zoekt in opgaven, partijen en mensen van uw regio. Een typefout is niet erg.',
  none: 'Niets gevonden',
  noneNext: 'Probeer een ander woord, of een deel van het woord.',
  tasks: 'Opgaven ({{count}})',
  parties: 'Partijen ({{count}})',
  people: 'Mensen ({{count}})',
  best: 'Dit zijn de {{shown}} beste. Typ meer woorden om minder te vinden.',
} as const;
