import { buildCalendar } from '@samenspel/calendar';
import { defaultPolicy } from '../policy/policy';
import { closesEarly, type OpenConsultation } from './closes-early';

const calendar = buildCalendar({ from: '2026-11-01', until: '2026-12-31' });
const closing = (today: string, over: Partial<OpenConsultation> = {}) =>
  closesEarly(defaultPolicy, calendar, { opensOn: '2026-11-02', pausedDays: 0, onRoster: 3, final: 3, ...over }, today);

describe('closesEarly', () => {
  it('waits for the minimum window of ten whole working days after the opening', () => {
    expect(closing('2026-11-16')).toEqual({ allowed: false, because: 'minimum-window', from: '2026-11-17' });
    expect(closing('2026-11-17')).toEqual({ allowed: true });
  });

  it('waits until everybody on the roster marked the reaction as final', () => {
    expect(closing('2026-11-20', { final: 1 })).toEqual({
      allowed: false,
      because: 'not-everybody-final',
      waitingFor: 2,
    });
  });

  it('does not count the days of a pause', () => {
    expect(closing('2026-11-17', { pausedDays: 2 })).toMatchObject({ allowed: false, from: '2026-11-19' });
  });
});
