import type { Browser } from '../../infra/sample/http.mts';
import type { CaughtMail } from '../play/mailbox.mts';
import { did, waits, type World } from './world.mts';

interface SecondLooks {
  readonly why: string | null;
  readonly candidates: readonly { readonly person: { readonly id: string }; readonly partyName: string }[];
}

export const mustBeLookedAt = ({ chance }: World, title: string): boolean => chance.happens(0.4, 'second look', title);

/** Asks somebody of the other side, and waits until nothing stands in the way of the launch. */
export async function askSecondLook(
  world: World,
  browser: Browser,
  { path, title }: { readonly path: string; readonly title: string },
): Promise<void> {
  const { candidates } = await browser.get<SecondLooks>(`${path}/second-looks`);
  const invented = candidates.filter(({ partyName }) => partyName.startsWith(`${world.region.partyPrefix} `));
  const [reader] = world.chance.some(invented, 1, 'reader', title);
  if (reader === undefined) throw new Error('nobody of the other side can look at the invitation');
  await browser.post(`${path}/second-looks`, { personId: reader.person.id });
  did(world, 'second look asked');
  while ((await browser.get<SecondLooks>(`${path}/second-looks`)).why !== null) if (!(await waits(world, 300))) return;
}

/** The draft that a mail asks to look at. */
export const draftToLookAt = ({ text }: CaughtMail): string | undefined =>
  /\/opgaven\/([0-9a-f-]{36})\/meelezen/.exec(text)?.[1];

/** Agrees with the text as it stands now. */
export async function giveSecondLook(world: World, browser: Browser, taskId: string): Promise<void> {
  const path = `/task-drafts/${taskId}/second-look`;
  const { draft } = await browser.get<{ draft: { text: string } | null }>(path);
  if (draft === null) return;
  await browser.post(path, { verdict: 'agreed', text: draft.text, note: '' });
  did(world, 'second look given');
}
