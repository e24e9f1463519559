import type { Moment } from '../plan/plan';

/**
 * Whether another rung of the same ladder follows by itself, so that this one may wait without being lost. The last rung
 * before the date never waits, nor does what somebody asks by hand; an overdue manager is reminded again and again.
 */
export function hasRungAfter(moments: readonly Moment[], rung: string): boolean {
  if (rung.startsWith('manager-reminder')) return true;
  const ladder = moments.filter(({ kind }) => kind === 'reminder');
  const own = ladder.find(({ key }) => key === rung);
  return own !== undefined && ladder.some(({ sendAt }) => sendAt > own.sendAt);
}
