import { buildCalendar } from '@samenspel/calendar';
import { defaultPolicy } from '../policy/policy';
import { dayOn } from '../time/day-on';
import { planEscalation } from './plan-escalation';

const calendar = buildCalendar({ from: '2026-11-01', until: '2026-12-31' });

describe('planEscalation', () => {
  it('plans four tiers, each some working days after the due date or the refusal', () => {
    const tiers = planEscalation(defaultPolicy, calendar, '2026-11-21', 'task-1');
    expect(tiers.map(({ tier, key, offset, on }) => [tier, key, offset, on])).toEqual([
      ['deputy', 'escalation:deputy', 2, '2026-11-24'],
      ['manager', 'escalation:manager', 4, '2026-11-26'],
      ['executive', 'escalation:executive', 6, '2026-11-30'],
      ['board', 'escalation:board', 8, '2026-12-02'],
    ]);
  });

  it('wakes and mails in the morning of each day', () => {
    for (const { on, wakeAt, sendAt } of planEscalation(defaultPolicy, calendar, '2026-11-23', 'task-1')) {
      expect(sendAt).toBe(dayOn(calendar, on).mailFrom);
      expect(wakeAt).toBeLessThan(sendAt);
      expect(wakeAt).toBeGreaterThan(dayOn(calendar, on).startsAt);
    }
  });
});
