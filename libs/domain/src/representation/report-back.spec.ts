import { buildCalendar } from '@samenspel/calendar';
import { checkReportBack, isReportBackDue } from './report-back';

const calendar = buildCalendar({ from: '2026-01-01', until: '2026-12-31' });
// Monday the 2nd of March; fifteen working days before it is Monday the 9th of February.
const ground = { calendar, today: '2026-03-02', cycleDays: 15 };

describe('isReportBackDue', () => {
  it('gives a seat the length of a cycle since its last report, that day included', () => {
    expect(isReportBackDue({ reportedOn: '2026-02-09', joinedOn: '2026-01-05' }, ground)).toBe(false);
    expect(isReportBackDue({ reportedOn: '2026-02-06', joinedOn: '2026-01-05' }, ground)).toBe(true);
  });

  it('counts from the joining while nothing was reported', () => {
    expect(isReportBackDue({ reportedOn: null, joinedOn: '2026-02-09' }, ground)).toBe(false);
    expect(isReportBackDue({ reportedOn: null, joinedOn: '2026-02-06' }, ground)).toBe(true);
  });

  it('asks nothing of a late joiner for the time before', () => {
    expect(isReportBackDue({ reportedOn: '2026-01-05', joinedOn: '2026-02-27' }, ground)).toBe(false);
  });
});

describe('checkReportBack', () => {
  it('takes today and any day before it', () => {
    expect(() => {
      checkReportBack('2026-03-02', '2026-03-02');
      checkReportBack('2026-01-01', '2026-03-02');
    }).not.toThrow();
  });

  it('refuses a day that is still to come', () => {
    expect(() => {
      checkReportBack('2026-03-03', '2026-03-02');
    }).toThrow('REPORT_BACK_IN_THE_FUTURE');
  });
});
