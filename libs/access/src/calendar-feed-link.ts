import type { KeyRing } from '@samenspel/config';
import { deriveSecret, sameSecret } from './derive-secret';

interface DerivableFeed {
  readonly id: string;
  readonly keyId: string;
}

const keyOf = (ring: KeyRing, { id, keyId }: DerivableFeed): string => deriveSecret(ring, keyId, `calendar.${id}`);

export const isCalendarKey = (ring: KeyRing, feed: DerivableFeed, given: string): boolean =>
  ring.byId.has(feed.keyId) && sameSecret(given, keyOf(ring, feed));

/**
 * The secret address of somebody's own calendar. The key stands in the path, because a calendar program sends no fragment;
 * a request log names the pattern of a route and never its address.
 */
export const calendarFeedUrl = (ring: KeyRing, publicUrl: string, feed: DerivableFeed): string =>
  new URL(`/api/v1/calendar-feeds/${feed.id}/${keyOf(ring, feed)}.ics`, publicUrl).href;
