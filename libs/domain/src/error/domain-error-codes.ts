/** The codes that libs/domain itself throws; each has a text in the catalogue. Edges add their own. */
export const domainErrorCodes = [
  'CALENDAR_TOO_SHORT',
  'EXTENSION_AFTER_CLOSING',
  'EXTENSION_NOT_LATER',
  'EXTENSION_NOT_ON_WORKING_DAY',
  'MEETING_AFTER_CYCLE',
  'MEETING_ENDS_BEFORE_START',
  'MEETING_IN_THE_PAST',
  'MEETING_NOT_ON_WORKING_DAY',
  'MEETING_ON_SHORT_NOTICE',
  'PROPOSAL_AFTER_CONSULTATION',
  'PROPOSAL_TOO_EARLY',
  'TASK_ENDED',
  'TASK_PAUSED',
] as const;
