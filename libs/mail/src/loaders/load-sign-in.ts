import type { LinkUrls } from '../link-urls';
import type { SignInModel } from '../model/mail-model';
import { idOf, needed } from './last-day';
import type { MailRow } from './mail-row';
import { addresseeOf } from './task-sheet';

// The lifetime of a sign-in link (product rule: 10 minutes); libs/access keeps it.
const MINUTES_VALID = 10;

/** Params: `tokenId`, `keyId`. The token itself lies nowhere: its link is derived when the mail goes. */
export function loadSignIn(mail: MailRow, links: LinkUrls): SignInModel {
  const tokenId = needed({ mail }, idOf({ mail }, 'tokenId'), 'the token');
  const keyId = needed({ mail }, idOf({ mail }, 'keyId'), 'the key of the token');
  return {
    kind: 'sign-in',
    to: addresseeOf(mail),
    url: links.signInUrl({ tokenId, keyId }),
    minutesValid: MINUTES_VALID,
  };
}
