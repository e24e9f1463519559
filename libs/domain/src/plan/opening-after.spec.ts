import { buildCalendar, buildPacedCalendar } from '@samenspel/calendar';
import { dayOn } from '../time/day-on';
import { openingAfter } from './opening-after';

const range = { from: '2026-11-01', until: '2026-12-31' };
const calendar = buildCalendar(range);
const noon = (date: string) => dayOn(calendar, date).startsAt + 12 * 3_600_000;

describe('openingAfter', () => {
  it('opens at the very instant on a working day', () => {
    expect(openingAfter(calendar, noon('2026-11-20'))).toEqual({ opensOn: '2026-11-20', opensAt: noon('2026-11-20') });
  });

  it('opens at the start of the next working day after an end in the weekend', () => {
    const monday = { opensOn: '2026-11-23', opensAt: dayOn(calendar, '2026-11-23').startsAt };
    expect(openingAfter(calendar, dayOn(calendar, '2026-11-20').endsAt)).toEqual(monday);
    expect(openingAfter(calendar, noon('2026-11-22'))).toEqual(monday);
  });

  it('opens on the same date in a paced calendar, where the weekend lasts nothing', () => {
    const paced = buildPacedCalendar({ ...range, startsAt: 0, workingDayMs: 1000 });
    const endsAt = dayOn(paced, '2026-11-20').endsAt;
    expect(openingAfter(paced, endsAt)).toEqual({ opensOn: '2026-11-23', opensAt: endsAt });
  });
});
