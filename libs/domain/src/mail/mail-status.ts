/** What became of a mail, as in the column `mail.status`. */
export const mailStatuses = ['planned', 'sending', 'sent', 'unknown', 'dropped', 'failed'] as const;
export type MailStatus = (typeof mailStatuses)[number];

/** Why a mail was not sent, waits or may not have arrived, as in `mail.why`; anything else there are words of a mail server. */
export const mailReasons = [
  'link-expired',
  'fulfilled',
  'released',
  'task-ended',
  'step-closed',
  'closing-instant-passed',
  'paused',
  'date-passed',
  'withdrawn',
  'deadline-moved',
  'refused',
  'later-rung-due',
  'held-back',
  'quiet-hours',
  'unknown-whether-sent',
] as const;
export type MailReason = (typeof mailReasons)[number];
