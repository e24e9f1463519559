export const mail = {
  noun: 'bericht',
  nounPlural: 'berichten',
} as const;
