export const steering = {
  noun: 'bijsturing',
  nounPlural: 'bijsturingen',
} as const;
