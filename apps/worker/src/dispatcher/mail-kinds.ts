import { askingMailKinds, type MailKind } from '@samenspel/domain';

/** Rungs: pointless when the thing is done, and never sent twice, not even when nobody knows whether it arrived. */
export const rungKinds: readonly MailKind[] = ['reminder', 'manager-reminder'];
const isRung = (kind: MailKind): boolean => rungKinds.includes(kind);

/** Mails that ask: pointless when the thing is done, but sent again rather than lost. They wait while a step is paused. */
export const askingKinds: readonly MailKind[] = askingMailKinds.filter((kind) => !isRung(kind));

/** A sign-in link lives so long; later its mail would only confuse. */
export const signInMinutes = 10;

/** Why a mail is `unknown`, or was sent once more: an attempt was cut off in the middle. */
export const unknownWhetherSent = 'unknown-whether-sent';
