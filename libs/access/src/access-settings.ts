import type { KeyRing } from '@samenspel/config';

/** What signing in needs of the configuration; given to `AccessModule.forRoot`. */
export interface AccessSettings {
  readonly linkKeys: KeyRing;
  readonly publicUrl: string;
  readonly mode: 'sample' | 'production';
}

export const ACCESS_SETTINGS = Symbol('AccessSettings');

const minute = 60_000;

export const signInLifetimeMs = 10 * minute;
/** More sign-in mails than these for one address are left out without a word, so that nobody can flood a mailbox. */
export const signInLimitPerAddress = { most: 5, perMs: 15 * minute };
/** A whole town hall sits behind one IP address; the limit per address protects the mailboxes. */
export const signInLimitPerIp = { most: 300, perMs: 15 * minute };
export const sessionLifetime = { lifetimeMs: 12 * 60 * minute, extendEveryMs: 15 * minute };
export const linkSessionLifetimeMs = 30 * 24 * 60 * minute;
