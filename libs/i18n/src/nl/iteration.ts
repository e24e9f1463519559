export const iteration = {
  noun: 'cyclus',
  nounPlural: 'cycli',
} as const;
