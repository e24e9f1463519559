import type { Browser } from '../../infra/sample/http.mts';
import { did, type World } from './world.mts';

interface Reopening {
  readonly id: string;
  readonly status: string;
  readonly asker: { readonly id: string };
  readonly supporters: readonly { readonly id: string }[];
}
interface Reopenings {
  readonly points: readonly { readonly sourceId: string; readonly text: string }[];
  readonly reopenings: readonly Reopening[];
  readonly may: { readonly ask: boolean; readonly settle: boolean };
}

interface Member {
  readonly stepId: string;
  readonly seatId: string;
  readonly link: string;
  readonly keys: readonly (string | number)[];
}

/** A member asks now and then to open a settled point again; more often somebody supports what another asked. */
export async function askOrSupportReopening(world: World, browser: Browser, member: Member): Promise<void> {
  const { stepId, seatId, link, keys } = member;
  const path = `/steps/${stepId}/reopenings`;
  const { points, reopenings, may } = await browser.get<Reopenings>(path, { link });
  if (!may.ask) return;
  const asked = reopenings.filter(
    ({ status, asker, supporters }) =>
      status === 'asked' && asker.id !== seatId && supporters.every(({ id }) => id !== seatId),
  );
  for (const { id } of asked.filter((_, nth) => world.chance.happens(0.7, 'supports', ...keys, nth))) {
    await browser.put(`${path}/${id}/supporters/${seatId}`, {}, { link });
    did(world, 'reopening supported');
  }
  const [point] = world.chance.some(points, 1, 'point', ...keys);
  if (point === undefined || reopenings.length > 0 || !world.chance.happens(0.3, 'reopens', ...keys)) return;
  const { sourceId, text } = point;
  await browser.post(`${path}/${seatId}`, { sourceId, text, reason: 'Er is een nieuwe regeling.' }, { link });
  did(world, 'reopening asked');
}

/** What is open again is settled anew by the programme manager. */
export async function settleReopened(world: World, browser: Browser, stepId: string): Promise<void> {
  const path = `/steps/${stepId}/reopenings`;
  const { reopenings, may } = await browser.get<Reopenings>(path);
  if (!may.settle) return;
  for (const { id } of reopenings.filter(({ status }) => status === 'reopened')) {
    await browser.put(`${path}/${id}/settlement`, {
      text: 'We houden het zoals het was, met de nieuwe regeling erbij.',
    });
    did(world, 'reopened point settled');
  }
}
