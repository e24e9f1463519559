import { answerLinkUrl, signInUrl } from '@samenspel/access';
import type { WorkerConfig } from '@samenspel/config';
import type { LinkUrls } from '@samenspel/mail';

/** The addresses that mails carry; the keys in them are derived when a mail is written, and lie nowhere. */
export function linkUrlsOf({ linkKeys: ring, publicUrl }: Pick<WorkerConfig, 'linkKeys' | 'publicUrl'>): LinkUrls {
  return {
    forLink: (link, choice) => answerLinkUrl({ ring, publicUrl, link, choice }),
    signInUrl: (params) => signInUrl(ring, publicUrl, params),
    page: (path) => new URL(path, publicUrl).href,
  };
}
