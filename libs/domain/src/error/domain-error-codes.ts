/** The codes that libs/domain itself throws; each has a text in the catalogue. Edges add their own. */
export const domainErrorCodes = [
  'CALENDAR_TOO_SHORT',
  'EXTENSION_AFTER_CLOSING',
  'EXTENSION_NOT_LATER',
  'EXTENSION_NOT_ON_WORKING_DAY',
] as const;
