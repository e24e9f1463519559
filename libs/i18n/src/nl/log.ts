export const log = {
  noun: 'gebeurtenis',
  nounPlural: 'gebeurtenissen',
} as const;
