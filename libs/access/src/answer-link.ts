import type { KeyRing } from '@samenspel/config';
import { deriveSecret, sameSecret } from './derive-secret';

/** What the key of an answer link is derived from; raising `version` revokes every mail that carries the old one. */
export interface DerivableLink {
  readonly id: string;
  readonly keyId: string;
  readonly version: number;
}

/** The key of an answer link: derived, never stored, so that every mail can repeat it. */
export const linkKeyOf = (ring: KeyRing, link: DerivableLink): string =>
  deriveSecret(ring, link.keyId, `${link.id}.${link.version}`);

export const isLinkKey = (ring: KeyRing, link: DerivableLink, given: string): boolean =>
  ring.byId.has(link.keyId) && sameSecret(given, linkKeyOf(ring, link));

export interface AnswerLinkUrlInput {
  readonly ring: KeyRing;
  readonly publicUrl: string;
  readonly link: DerivableLink;
  /** The choice that the button in the mail makes; the page fills it in, and records nothing. */
  readonly choice?: string;
}

/** `/l/<id>#k=<key>[&c=<choice>]`: the fragment never reaches a server's log. */
export function answerLinkUrl({ ring, publicUrl, link, choice }: AnswerLinkUrlInput): string {
  const choiceInFragment = choice === undefined ? '' : `&c=${encodeURIComponent(choice)}`;
  return new URL(`/l/${link.id}#k=${linkKeyOf(ring, link)}${choiceInFragment}`, publicUrl).href;
}
