import { buildCalendar } from '@samenspel/calendar';
import { defaultPolicy } from '../policy/policy';
import { planManagerReminders } from './plan-manager-reminders';

const calendar = buildCalendar({ from: '2026-11-01', until: '2026-12-31' });
const reminders = (until: string) =>
  planManagerReminders(defaultPolicy, calendar, { taskId: 'task-1', lastDay: '2026-11-13', until }).map(
    ({ key, on }) => [key, on],
  );

describe('planManagerReminders', () => {
  it('reminds every five working days after the due date, up to the date and once more', () => {
    expect(reminders('2026-11-27')).toEqual([
      ['manager-reminder:5', '2026-11-20'],
      ['manager-reminder:10', '2026-11-27'],
      ['manager-reminder:15', '2026-12-04'],
    ]);
  });

  it('always knows the next one', () => {
    expect(reminders('2026-11-13')).toEqual([['manager-reminder:5', '2026-11-20']]);
  });
});
