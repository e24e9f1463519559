import { defaultPolicy, mergePolicy } from '@samenspel/domain';
import { typedPolicy, valueAt, valuesOf } from './policy-values';

const { v: _version, ...usual } = mergePolicy(defaultPolicy, { invitation: { secondLook: false } });

describe('the form of a policy', () => {
  it('sends every value as it was read', () => {
    expect(typedPolicy(valuesOf(defaultPolicy, defaultPolicy))).toEqual({ policy: usual, unreadable: [] });
  });

  it('shows what is usual where the policy says nothing', () => {
    const { remindersPerWeek: _nothing, ...older } = defaultPolicy;
    expect(valuesOf(older, defaultPolicy)).toEqual(valuesOf(defaultPolicy, defaultPolicy));
    expect(valueAt(older, 'remindersPerWeek')).toBeUndefined();
  });

  it('reads rows and shares as people type them, and names what it cannot read', () => {
    const values = valuesOf(defaultPolicy, defaultPolicy) as { policy: Record<string, Record<string, string>> };
    const { policy, unreadable } = typedPolicy({
      policy: {
        ...values.policy,
        consultation: { ...values.policy['consultation'], ladder: '\u22128;-3 , -1', days: 'twintig' },
        decision: { ...values.policy['decision'], quorumShare: '60', ladder: '' },
      },
    });
    expect(policy.consultation.ladder).toEqual([-8, -3, -1]);
    expect(policy.decision).toMatchObject({ quorumShare: 0.6, ladder: [] });
    expect(unreadable).toEqual(['consultation.days']);
  });
});
