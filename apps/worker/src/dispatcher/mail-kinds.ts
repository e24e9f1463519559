/** Rungs: pointless when the thing is done, and never sent twice, not even when nobody knows whether it arrived. */
export const rungKinds = ['reminder', 'manager-reminder'] as const;

/** Mails that ask: pointless when the thing is done, but sent again rather than lost. They wait while a step is paused. */
export const askingKinds = [
  'invitation',
  'escalation',
  'check-in',
  'reflection',
  'consultation',
  'disposition-work',
  'decision',
] as const;

/** A sign-in link lives so long; later its mail would only confuse. */
export const signInMinutes = 10;

/** Why a mail is `unknown`, or was sent once more: an attempt was cut off in the middle. */
export const unknownWhetherSent = 'unknown-whether-sent';
