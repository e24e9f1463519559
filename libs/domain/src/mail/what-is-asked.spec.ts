import { managerKinds } from '../obligation/obligation';
import { kindsAtMoment } from './what-is-asked';

describe('who gets a mail at a moment', () => {
  it.each([
    ['invitation', { kind: 'asking', key: 'asking' }, ['reply']],
    ['invitation', { kind: 'reminder', key: 'reminder:-5' }, ['reply']],
    ['invitation', { kind: 'escalation', key: 'escalation:deputy' }, ['reply']],
    ['iteration', { kind: 'asking', key: 'asking' }, ['plan-meeting']],
    ['iteration', { kind: 'meeting', key: 'meeting' }, ['plan-meeting']],
    ['iteration', { kind: 'check-in', key: 'check-in' }, ['check-in']],
    ['iteration', { kind: 'reflection', key: 'reflection' }, ['reflection']],
    ['iteration', { kind: 'minutes', key: 'minutes:m-1' }, ['write-minutes']],
    ['iteration', { kind: 'reminder', key: 'reminder:-2' }, ['reflection', 'check-in', 'action']],
    ['consultation', { kind: 'reminder', key: 'reminder:-10' }, ['reaction']],
    ['decision', { kind: 'manager-reminder', key: 'manager-reminder:1' }, managerKinds],
  ] as const)('of a %s is who owes that: %j', (step, moment, kinds) => {
    expect(kindsAtMoment(step, moment)).toEqual(kinds);
  });
});
