import { checkPolicy } from './check-policy';
import { mergePolicy, type PolicyOverride } from './merge-policy';
import { defaultPolicy, type Policy } from './policy';

const faultsOf = (override: PolicyOverride) => checkPolicy(mergePolicy(defaultPolicy, override));

describe('checkPolicy', () => {
  it('finds nothing wrong with the default policy', () => {
    expect(checkPolicy(defaultPolicy)).toEqual([]);
  });

  it.each<[string, PolicyOverride, object]>([
    [
      'a consultation under 10 working days',
      { consultation: { days: 9, ladder: [] } },
      { path: 'consultation.days', rule: 'at-least', expected: 10, actual: 9 },
    ],
    [
      'a minimum window under 10 working days',
      { consultation: { minimumDays: 5 } },
      { path: 'consultation.minimumDays', rule: 'at-least', expected: 10, actual: 5 },
    ],
    [
      'a consultation shorter than its own minimum',
      { consultation: { minimumDays: 25 } },
      { path: 'consultation.days', rule: 'at-least', expected: 25, actual: 20 },
    ],
    [
      'a ladder out of order',
      { decision: { ladder: [-2, -5] } },
      { path: 'decision.ladder.1', rule: 'ascending', expected: -1, actual: -5 },
    ],
    [
      'the same rung twice',
      { decision: { ladder: [-2, -2] } },
      { path: 'decision.ladder.1', rule: 'ascending', expected: -1, actual: -2 },
    ],
    [
      'a rung before the opening',
      { dispositions: { ladder: [-15] } },
      { path: 'dispositions.ladder.0', rule: 'within-step', expected: -14, actual: -15 },
    ],
    [
      'a rung after the due date',
      { invitation: { ladder: [1] } },
      { path: 'invitation.ladder.0', rule: 'not-after-due-date', expected: 0, actual: 1 },
    ],
    [
      'half a rung',
      { invitation: { ladder: [-1.5] } },
      { path: 'invitation.ladder.0', rule: 'whole-number', expected: 0, actual: -1.5 },
    ],
    [
      'tiers out of order',
      { invitation: { escalation: { manager: 2 } } },
      { path: 'invitation.escalation.manager', rule: 'ascending', expected: 3, actual: 2 },
    ],
    [
      'a tier on the due date',
      { invitation: { escalation: { deputy: 0 } } },
      { path: 'invitation.escalation.deputy', rule: 'at-least', expected: 1, actual: 0 },
    ],
    [
      'a task without cycles',
      { iterations: { count: 0 } },
      { path: 'iterations.count', rule: 'at-least', expected: 1, actual: 0 },
    ],
    [
      'a notice longer than the cycle',
      { iterations: { meetingNoticeDays: 16 } },
      { path: 'iterations.meetingNoticeDays', rule: 'at-most', expected: 15, actual: 16 },
    ],
    [
      'half a day',
      { preparation: { days: 2.5 } },
      { path: 'preparation.days', rule: 'whole-number', expected: 1, actual: 2.5 },
    ],
    [
      'a step without end',
      { anchoring: { days: 251 } },
      { path: 'anchoring.days', rule: 'at-most', expected: 250, actual: 251 },
    ],
    [
      'a quorum of nobody',
      { decision: { quorumShare: 0 } },
      { path: 'decision.quorumShare', rule: 'share', expected: '(0, 1]', actual: 0 },
    ],
    [
      'a check-in after the cycle',
      { iterations: { checkInAt: 1.1 } },
      { path: 'iterations.checkInAt', rule: 'share', expected: '(0, 1]', actual: 1.1 },
    ],
    [
      'reminders of the manager every 0 days',
      { managerReminderEvery: 0 },
      { path: 'managerReminderEvery', rule: 'at-least', expected: 1, actual: 0 },
    ],
  ])('refuses %s', (_what, override, fault) => {
    expect(faultsOf(override)).toEqual([fault]);
  });

  it('refuses a number that is not one', () => {
    expect(faultsOf({ decision: { quorumShare: Number.NaN } })).toHaveLength(1);
    expect(faultsOf({ preparation: { days: Number.NaN } })).toHaveLength(1);
  });

  it('refuses another version, and names all faults together', () => {
    const later = { ...defaultPolicy, v: 2, quietAfterAsking: -1 } as unknown as Policy;
    expect(checkPolicy(later).map(({ path }) => path)).toEqual(['v', 'quietAfterAsking']);
  });
});

describe('mergePolicy', () => {
  it('takes what the override names and keeps the rest', () => {
    const merged = mergePolicy(defaultPolicy, {
      invitation: { escalation: { board: 20 } },
      iterations: { count: 1 },
      quietAfterAsking: 0,
    });
    expect(merged).toEqual({
      ...defaultPolicy,
      invitation: { ...defaultPolicy.invitation, escalation: { deputy: 2, manager: 4, executive: 6, board: 20 } },
      iterations: { ...defaultPolicy.iterations, count: 1 },
      quietAfterAsking: 0,
    });
  });

  it('keeps what an override leaves undefined, and does not touch the agenda', () => {
    const before = structuredClone(defaultPolicy);
    expect(mergePolicy(defaultPolicy, { invitation: { days: undefined }, managerReminderEvery: undefined })).toEqual(
      defaultPolicy,
    );
    expect(defaultPolicy).toEqual(before);
  });
});
