import { buildCalendar } from '@samenspel/calendar';
import { momentOn, type MomentTimes } from '../plan/moment-on';
import { defaultPolicy } from '../policy/policy';
import { confirmationState } from './confirmation-state';
import {
  confirmationMoment,
  confirmationsDueOn,
  planConfirmations,
  rungsToConfirm,
  type ConfirmationGround,
} from './plan-confirmations';

// Wednesday 8 April 2026; 6 April was Easter Monday.
const calendar = buildCalendar({ from: '2026-04-01', until: '2026-06-30' });
const ground: ConfirmationGround = {
  calendar,
  taskId: 'task-1',
  policy: defaultPolicy,
  asking: { kind: 'asking', key: 'asking', ...momentOn(calendar, '2026-04-08', 'task-1') } as MomentTimes,
  dueOn: '2026-04-22',
};
const planned = (over: Partial<ConfirmationGround> = {}): readonly unknown[] =>
  planConfirmations({ ...ground, ...over }).map(({ key, on, offset }) => [key, on, offset]);

describe('planConfirmations', () => {
  it('asks, reminds by the ladder of the policy, and then gives the programme manager the ball a few times', () => {
    expect(confirmationsDueOn(ground, '2026-04-08')).toBe('2026-04-22');
    expect(planned()).toEqual([
      ['confirmations', '2026-04-08', -10],
      ['confirmations:-5', '2026-04-15', -5],
      ['confirmations:0', '2026-04-22', 0],
      ['confirmations-missing:1', '2026-04-23', 1],
      ['confirmations-missing:6', '2026-05-01', 6],
      ['confirmations-missing:11', '2026-05-11', 11],
    ]);
  });

  it('drops a rung within the quiet days after the asking', () => {
    const keys = planConfirmations({ ...ground, dueOn: '2026-04-16' }).map(({ key }) => key);
    expect(keys.slice(0, 2)).toEqual(['confirmations', 'confirmations:0']);
  });

  it('says by the key of a moment what it does', () => {
    const moments = planConfirmations(ground);
    expect(moments.map(({ key }) => confirmationMoment(key))).toEqual([
      ...['asks', 'reminds', 'reminds'],
      ...['hands-over', 'hands-over', 'hands-over'],
    ]);
    expect(rungsToConfirm(moments)).toHaveLength(2);
    expect(confirmationMoment('reminder:-5')).toBeNull();
  });
});

describe('confirmationState', () => {
  const silent = { choice: null, handled: false, dueOn: '2026-04-22' } as const;

  it('is late only after the date, and only of who is silent', () => {
    expect(confirmationState(silent, '2026-04-22')).toBe('awaited');
    expect(confirmationState(silent, '2026-04-23')).toBe('late');
    expect(confirmationState({ ...silent, choice: 'confirms' }, '2026-04-23')).toBe('confirmed');
  });

  it('keeps what stands in the way open until somebody says what happens with it', () => {
    expect(confirmationState({ ...silent, choice: 'obstacle' }, '2026-04-23')).toBe('obstacle');
    expect(confirmationState({ ...silent, choice: 'obstacle', handled: true }, '2026-04-23')).toBe('handled');
  });
});
