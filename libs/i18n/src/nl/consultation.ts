export const consultation = {
  noun: 'consultatie',
  nounPlural: 'consultaties',
} as const;
