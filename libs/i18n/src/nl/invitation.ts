export const invitation = {
  noun: 'uitnodiging',
  nounPlural: 'uitnodigingen',
} as const;
