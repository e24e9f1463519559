import { Browser } from '../../infra/sample/http.mts';
import { answerLinkIn, type CaughtMail, addressOf } from '../play/mailbox.mts';
import type { LinkView } from '../play/participant.mts';
import type { World } from './world.mts';

/**
 * What a mail scanner does before the person sees the mail: it opens every link with HEAD and GET, and some run the page
 * as a browser does, which exchanges the key in the fragment. None of them presses a button.
 */
export async function scan(world: World, mail: CaughtMail): Promise<void> {
  const { chance } = world;
  const keys = [addressOf(mail), mail.subject];
  if (!chance.happens(0.3, 'scanner', ...keys)) return;
  const pages = [...mail.text.matchAll(/https?:\/\/[^\s)>\]]+/g)].map(([url]) => url.split('#')[0] ?? url);
  const own = [...new Set(pages)].filter((url) => url.startsWith(world.base));
  for (const url of own) for (const method of ['HEAD', 'GET']) await open(url, method);
  const link = answerLinkIn(mail);
  if (link !== undefined && chance.happens(0.4, 'scanner runs scripts', ...keys)) await runPage(world, link);
}

// A scanner that gets no answer lets the mail through.
const open = (url: string, method: string): Promise<unknown> =>
  fetch(url, { method, signal: AbortSignal.timeout(10_000) })
    .then((response) => response.arrayBuffer())
    .catch(() => undefined);

async function runPage(world: World, { linkId, key }: { linkId: string; key: string }): Promise<void> {
  const browser = new Browser(world.base);
  const exchanged = await browser.send('POST', `/links/${linkId}/exchanges`, { body: { key } });
  if (exchanged.status >= 400) return;
  const { step, purpose } = await browser.get<LinkView>(`/links/${linkId}`, { link: linkId });
  const page = purpose === 'reply' ? 'invitation' : purpose === 'react' ? 'consultation' : 'iteration';
  if (purpose !== 'follow') await browser.send('GET', `/steps/${step.id}/${page}`, { link: linkId });
}
