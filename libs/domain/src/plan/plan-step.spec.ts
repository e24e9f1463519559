import { buildCalendar } from '@samenspel/calendar';
import { defaultPolicy } from '../policy/policy';
import { dayOn } from '../time/day-on';
import type { Moment } from './plan';
import { planStep, type StepOpening } from './plan-step';

const calendar = buildCalendar({ from: '2026-01-01', until: '2027-12-31' });
const hour = 3_600_000;
const startOf = (date: string) => dayOn(calendar, date).startsAt;
const opening = (over: Partial<StepOpening>): StepOpening => {
  const opensOn = over.opensOn ?? '2026-11-02';
  return { taskId: 'task-1', kind: 'consultation', ordinal: 1, opensOn, opensAt: startOf(opensOn), ...over };
};
const plan = (over: Partial<StepOpening>) => planStep(defaultPolicy, calendar, opening(over));
const dates = (moments: readonly Moment[]) => Object.fromEntries(moments.map(({ key, on }) => [key, on]));

describe('planStep', () => {
  it('ends a consultation at 00.00 of the day after its twentieth working day', () => {
    const step = plan({});
    expect(step).toMatchObject({ opensOn: '2026-11-02', lastDay: '2026-11-30', hasClosingInstant: true });
    expect(new Date(step.endsAt).toISOString()).toBe('2026-11-30T23:00:00.000Z');
    expect(dates(step.moments)).toEqual({
      asking: '2026-11-02',
      'reminder:-10': '2026-11-16',
      'reminder:-3': '2026-11-25',
      'reminder:-1': '2026-11-27',
    });
  });

  it('plans the tiers of an invitation after its due date', () => {
    expect(dates(plan({ kind: 'invitation' }).moments)).toEqual({
      asking: '2026-11-02',
      'reminder:-5': '2026-11-16',
      'reminder:-2': '2026-11-19',
      'reminder:0': '2026-11-23',
      'escalation:deputy': '2026-11-25',
      'escalation:manager': '2026-11-27',
      'escalation:executive': '2026-12-01',
      'escalation:board': '2026-12-03',
    });
  });

  it('plans meeting, check-in halfway, reflection and rungs of a cycle', () => {
    expect(dates(plan({ kind: 'iteration' }).moments)).toEqual({
      asking: '2026-11-02',
      meeting: '2026-11-09',
      'check-in': '2026-11-12',
      reflection: '2026-11-13',
      'reminder:-2': '2026-11-19',
      'reminder:0': '2026-11-23',
    });
  });

  it('drops the rungs within three working days of the asking', () => {
    const policy = { ...defaultPolicy, decision: { ...defaultPolicy.decision, days: 5, ladder: [-5, -3, -2, -1, 0] } };
    const step = planStep(policy, calendar, opening({ kind: 'decision' }));
    expect(step.moments.map(({ key }) => key)).toEqual(['asking', 'reminder:-1', 'reminder:0']);
  });

  it('wakes between 05.00 and 08.30 and mails at 09.00, spread by task id', () => {
    const wakes = Array.from({ length: 200 }, (_, n) => {
      const reminder = plan({ taskId: `task-${String(n)}` }).moments[1] as Moment;
      expect(reminder.sendAt).toBe(startOf(reminder.on) + 9 * hour);
      return reminder.wakeAt - startOf(reminder.on);
    });
    expect(Math.min(...wakes)).toBeGreaterThanOrEqual(5 * hour);
    expect(Math.max(...wakes)).toBeLessThan(8.5 * hour);
    expect(new Set(wakes).size).toBeGreaterThan(190);
  });

  it('asks at the opening instant inside the mail window, and counts from the next day', () => {
    const opensAt = startOf('2026-11-02') + 14 * hour;
    const step = plan({ opensAt });
    expect(step.lastDay).toBe('2026-11-30');
    expect(step.moments[0]).toMatchObject({ key: 'asking', on: '2026-11-02', wakeAt: opensAt, sendAt: opensAt });
  });

  it.each([
    ['early in the morning', 7, '2026-11-06'],
    ['in the evening, on the next working day', 17, '2026-11-09'],
  ])('asks at the next start of the mail window when it opened %s', (_when, hours, on) => {
    const opensAt = startOf('2026-11-06') + hours * hour;
    const asking = plan({ opensOn: '2026-11-06', opensAt }).moments[0] as Moment;
    expect(asking).toMatchObject({ on, sendAt: startOf(on) + 9 * hour });
    expect(asking.wakeAt).toBeGreaterThanOrEqual(opensAt);
    expect(asking.wakeAt).toBeLessThan(asking.sendAt);
  });

  it('moves what counts from the due date by an extension, and not the asking or the check-in', () => {
    const before = dates(plan({ kind: 'iteration' }).moments);
    const extended = plan({ kind: 'iteration', extendedBy: 5 });
    expect(extended.lastDay).toBe('2026-11-30');
    expect(dates(extended.moments)).toEqual({
      ...before,
      meeting: '2026-11-16',
      reflection: '2026-11-20',
      'reminder:-2': '2026-11-26',
      'reminder:0': '2026-11-30',
    });
  });

  it('moves everything after a pause and nothing before it', () => {
    const pauses = [{ startedAt: startOf('2026-11-10') + 12 * hour, days: 2 }];
    const paused = plan({ kind: 'iteration', pausedDays: 2, pauses });
    expect(paused.lastDay).toBe('2026-11-25');
    expect(dates(paused.moments)).toMatchObject({
      asking: '2026-11-02',
      'check-in': '2026-11-16',
      'reminder:0': '2026-11-25',
    });
    const late = plan({ kind: 'iteration', pausedDays: 2, pauses: [{ startedAt: startOf('2026-11-18'), days: 2 }] });
    expect(dates(late.moments)).toMatchObject({ 'check-in': '2026-11-12', 'reminder:0': '2026-11-25' });
  });

  it('shows an early close as the closing instant, without the moments that never came', () => {
    const endedAt = startOf('2026-11-18') + 15 * hour;
    const step = plan({ endedOn: '2026-11-18', endedAt });
    expect(step).toMatchObject({ lastDay: '2026-11-18', endsAt: endedAt, endedAt });
    expect(step.moments.map(({ key }) => key)).toEqual(['asking', 'reminder:-10']);
  });

  it('keeps the due date of an invitation that ended later', () => {
    const step = plan({ kind: 'invitation', endedOn: '2026-12-02' });
    expect(step).toMatchObject({ lastDay: '2026-11-23', endedAt: startOf('2026-12-02') });
    expect(step.moments.at(-1)?.key).toBe('escalation:executive');
  });
});
