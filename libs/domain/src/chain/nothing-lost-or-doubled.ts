import type { ChainFacts } from './chain-facts';
import { evidence, type ChainLine } from './chain-line';

const graceMs = 60_000;

/**
 * Any process may be killed at any moment and nothing is doubled, or late by more than the time it was down and a
 * minute. A mail whose sending was cut off in the middle is excepted, and counted.
 */
export function nothingLostOrDoubled({ mails, delays }: ChainFacts): ChainLine {
  const rule = 'nothing-lost-or-doubled';
  const late = delays.filter(({ plannedAt, doneAt, downMs }) => doneAt - plannedAt > downMs + graceMs);
  const counts = evidence('mails-counted', { sent: mails.sent, doubled: mails.doubled, unknown: mails.unknown });
  const delayed = late.map(({ eventId, plannedAt, doneAt, downMs }) =>
    evidence('too-late', { lateMs: doneAt - plannedAt, downMs }, [eventId]),
  );
  if (mails.doubled > 0 || late.length > 0) return { rule, state: 'broken', evidence: [counts, ...delayed] };
  const anythingDone = mails.sent > 0 || delays.length > 0;
  return { rule, state: anythingDone ? 'kept' : 'not-yet', evidence: [counts] };
}
