export const decision = {
  noun: 'beslissing',
  nounPlural: 'beslissingen',
} as const;
