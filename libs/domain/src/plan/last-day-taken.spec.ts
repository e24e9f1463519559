import { buildCalendar } from '@samenspel/calendar';
import { lastDayTaken } from './last-day-taken';
import type { PlannedStep } from './plan';

const calendar = buildCalendar({ from: '2026-12-01', until: '2026-12-31' });
const step: PlannedStep = {
  kind: 'invitation',
  ordinal: 1,
  opensOn: '2026-12-01',
  opensAt: Date.parse('2026-12-01T09:00:00Z'),
  lastDay: '2026-12-18',
  endsAt: Date.parse('2026-12-18T23:00:00Z'),
  hasClosingInstant: false,
  moments: [],
};

describe('lastDayTaken', () => {
  it('is the planned day while a step has not ended', () => {
    expect(lastDayTaken(calendar, step)).toBe('2026-12-18');
  });

  it('is the day on which the step ended, and its own last day when it ended at midnight', () => {
    const endedAt = Date.parse('2026-12-04T10:00:00Z');
    expect(lastDayTaken(calendar, { ...step, endedAt })).toBe('2026-12-04');
    expect(lastDayTaken(calendar, { ...step, endedAt: step.endsAt })).toBe('2026-12-18');
  });

  it('is never before the opening', () => {
    expect(lastDayTaken(calendar, { ...step, endedAt: step.opensAt })).toBe('2026-12-01');
  });
});
