import type { Browser } from '../../infra/sample/http.mts';
import { did, type World } from './world.mts';

interface MoreTimeRequest {
  readonly id: string;
  readonly stand: string;
  readonly until: string;
}

interface Answering {
  readonly taskId: string;
  readonly title: string;
  readonly extend: (lastDay: string) => Promise<void>;
}

/** Half of the parties that ask for more time get it, and with them everybody. @returns whether none is open now. */
export async function answerMoreTime(
  world: World,
  browser: Browser,
  { taskId, title, extend }: Answering,
): Promise<boolean> {
  const { requests } = await browser.get<{ requests: readonly MoreTimeRequest[] }>(
    `/tasks/${taskId}/more-time-requests`,
  );
  for (const { id, until } of requests.filter(({ stand }) => stand === 'open')) {
    const yes = world.chance.happens(0.5, 'more time', title);
    if (yes) await extend(until);
    else await browser.put(`/more-time-requests/${id}/refusal`, { reason: 'De bestuurders wachten op het voorstel.' });
    did(world, yes ? 'more time given' : 'more time refused');
  }
  return true;
}
