import type { KeyRing } from '@samenspel/config';
import { deriveSecret } from './derive-secret';

/** What lies in the outbox (`params` of a mail of kind `sign-in`): nothing that signs anybody in by itself. */
export interface SignInMailParams {
  readonly tokenId: string;
  readonly keyId: string;
}

/** The one-time token of a sign-in link, derived from its id, so that it lies nowhere in clear. */
export const signInTokenOf = (ring: KeyRing, { tokenId, keyId }: SignInMailParams): string =>
  deriveSecret(ring, keyId, `sign-in.${tokenId}`);

/** `/aanmelden/link#t=<token>`: opening it signs nobody in, the button on that page does. */
export const signInUrl = (ring: KeyRing, publicUrl: string, params: SignInMailParams): string =>
  new URL(`/aanmelden/link#t=${signInTokenOf(ring, params)}`, publicUrl).href;
