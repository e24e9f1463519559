import { buildCalendar } from '@samenspel/calendar';
import { addWorkingDays } from '../plan/add-working-days';
import { defaultPolicy } from '../policy/policy';
import { checkUndo } from './check-undo';
import type { SteeredStep } from './steering-sight';
import type { UndoneCommand } from './undone-command';

const calendar = buildCalendar({ from: '2026-01-01', until: '2027-12-31' });
const openedOn = '2026-09-01';
const former = addWorkingDays(calendar, openedOn, 15);
const extended = addWorkingDays(calendar, former, 5);
const step = { stepId: 's', kind: 'consultation', status: 'open', openedOn, lastDay: extended, pausedDays: 0 };

const sightOf = (over: Partial<SteeredStep> = {}, today = '2026-09-03') => ({
  task: { taskId: 't', status: 'running' as const, pausedOn: null },
  steps: [{ ...step, ...over } as SteeredStep],
  ...{ today, calendar, policy: defaultPolicy },
  handover: { fromPersonId: 'linda', candidateIds: ['eva'] },
});
const extend: UndoneCommand = {
  ...{ commandId: 'c', kind: 'extend', stepId: 's', isUndone: false, planned: 0 },
  before: { lastDay: former },
  after: { lastDay: extended, days: 5 },
};
const remind: UndoneCommand = { ...extend, kind: 'remind', before: {}, after: {}, planned: 2 };
const handOver: UndoneCommand = {
  ...extend,
  kind: 'hand-over',
  before: { personId: 'eva' },
  after: { personId: 'linda' },
};
const undoing =
  (undone: UndoneCommand | undefined, sight = sightOf()) =>
  () => {
    checkUndo(undone, sight);
  };

describe('checkUndo', () => {
  it.each([
    ['an extension, back to a date that still lies ahead', extend],
    ['a reminder that was not sent', remind],
    ['a handover, by giving the task back', handOver],
  ])('takes back %s', (_, undone) => {
    expect(undoing(undone)).not.toThrow();
  });

  it('never leaves a consultation less than its minimum, whatever was paused', () => {
    expect(undoing(extend, sightOf({ pausedDays: 5 }))).not.toThrow();
    expect(undoing(extend, sightOf({ pausedDays: 6 }))).toThrow('UNDO_TOO_LATE');
    expect(undoing(extend, sightOf({ pausedDays: 6, kind: 'iteration' }))).not.toThrow();
  });

  it.each([
    ['an extension to a date that has come', extend, sightOf({}, former), 'UNDO_TOO_LATE'],
    ['an extension after which the date moved again', extend, sightOf({ lastDay: '2026-12-01' }), 'UNDO_TOO_LATE'],
    ['an extension of a closed step', extend, sightOf({ status: 'closed' }), 'STEP_CLOSED'],
    ['a reminder that went', { ...remind, planned: 0 }, sightOf(), 'UNDO_TOO_LATE'],
    [
      'a handover after which somebody else got the task',
      { ...handOver, after: { personId: 'x' } },
      sightOf(),
      'UNDO_TOO_LATE',
    ],
    [
      'a handover by who is no manager any more',
      { ...handOver, before: { personId: 'y' } },
      sightOf(),
      'HANDOVER_TO_NO_MANAGER',
    ],
    ['what was taken back', { ...extend, isUndone: true }, sightOf(), 'UNDO_DONE_ALREADY'],
    ['a stop', { ...extend, kind: 'cancel' as const }, sightOf(), 'UNDO_NOT_POSSIBLE'],
    ['what nobody did', undefined, sightOf(), 'UNDO_UNKNOWN'],
  ])('refuses to take back %s', (_, undone, sight, code) => {
    expect(undoing(undone, sight)).toThrow(code);
  });
});
