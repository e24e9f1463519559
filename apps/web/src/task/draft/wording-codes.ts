/** The remarks on wording that the API makes; each has its reason and its suggestion in the texts. */
export const wordingCodes = [
  'SOLUTION_PRESUPPOSED',
  'LOADED_WORD',
  'LEADING_QUESTION',
  'WE_AND_THEY',
  'CLOSED_QUESTION',
  'LONG_SENTENCE',
  'JARGON',
  'ABBREVIATION',
  'PASSIVE',
] as const;
export type WordingCode = (typeof wordingCodes)[number];
