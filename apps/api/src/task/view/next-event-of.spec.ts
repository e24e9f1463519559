import { buildCalendar } from '@samenspel/calendar';
import { defaultPolicy, planTask, type PlannedStep } from '@samenspel/domain';
import { nextEventOf, type Owing, type TaskAhead } from './next-event-of';
import { momentId, type MomentsDone } from './plan-view-of';

const calendar = buildCalendar({ from: '2026-01-01', until: '2028-12-31' });
const course = { taskId: '0190a1b2-0000-7000-8000-000000000001', startsOn: '2026-02-02', steps: [] } as const;
const [, cycle] = planTask(defaultPolicy, calendar, course).steps;
if (cycle === undefined) throw new Error('a plan has cycles');
const stepId = '0190a1b2-0000-7000-8000-000000000002';

/** In the first cycle, which opened as planned, just after the opening. */
function inCycle({ opensAt, opensOn, endsAt }: PlannedStep): TaskAhead {
  const steps = [
    { stepId, kind: 'iteration', ordinal: 1, openedOn: opensOn, openedAt: opensAt, extendedBy: 0, pausedDays: 0 },
  ] as const;
  const plan = planTask(defaultPolicy, calendar, { ...course, steps });
  return {
    task: { plan, status: 'running' },
    calendar,
    steps: [{ id: stepId, status: 'open', endsAt }],
    now: opensAt,
    today: opensOn,
  };
}

const cycleAhead = inCycle(cycle);
const asked: MomentsDone = new Map([[momentId(stepId, 'asking'), { skipped: false }]]);
const owes = (kind: Owing['kind'], debtor = 'seat:1'): Owing => ({ kind, debtor, essential: false });
const next = (...owing: readonly Owing[]) => nextEventOf(cycleAhead, asked, owing);

describe('what comes next in a cycle', () => {
  it('is the time to announce a meeting, as long as nobody did', () => {
    expect(next(owes('plan-meeting', 'person:1'), owes('check-in'))).toMatchObject({ kind: 'meeting', recipients: 1 });
    expect(next(owes('check-in'))).toMatchObject({ kind: 'check-in' });
  });

  it('goes to those who owe what is asked then, each counted once', () => {
    const members = [owes('check-in', 'seat:1'), owes('check-in', 'seat:2'), owes('action', 'seat:2')];
    expect(next(...members)).toMatchObject({ kind: 'check-in', recipients: 2 });
  });

  it('is the first reminder for who only has an action', () => {
    expect(next(owes('action'))).toMatchObject({ kind: 'reminder', rung: 'reminder:-2' });
  });

  it('is that the date passes, when nobody owes anything', () => {
    expect(next()).toMatchObject({ kind: 'due', recipients: 0 });
  });
});
