import type { TaskDraftBody } from '@samenspel/contracts';
import { defaultPolicy } from '@samenspel/domain';
import { bodyOf, valuesOf } from './draft-values';

const draft: TaskDraftBody = {
  title: 'Wonen met zorg',
  wording: 'Hoe kan dat korter?',
  by: 'content',
  area: '',
  frame: '',
  frameSetBy: '',
  frameInput: '',
  openPoints: '',
  groupDecides: '',
  groupDoesNotDecide: '',
  risks: '',
  hoursPerMonth: 7.5,
  parties: [{ partyId: 'p', essential: true, whyEssential: 'daarom', contactSeatId: null }],
  deciderSeatIds: ['s'],
  policy: {},
  startsOn: null,
  pace: null,
};
const values = valuesOf(draft, defaultPolicy);

describe('the fields of a draft', () => {
  it('give back the draft that they were filled with', () => {
    expect(bodyOf(values, defaultPolicy)).toEqual(draft);
  });

  it('show the numbers of the agenda where the task sets none', () => {
    expect(values.policy.consultation.days).toBe('20');
    expect(values.policy.iterations.count).toBe('3');
  });

  it('save only what differs from the agenda', () => {
    const policy = { ...values.policy, decision: { days: '12' } };
    expect(bodyOf({ ...values, policy }, defaultPolicy).policy).toEqual({ decision: { days: 12 } });
  });

  it('leave out the reminders for which a shorter term has no room', () => {
    const policy = { ...values.policy, invitation: { days: '5' } };
    expect(bodyOf({ ...values, policy }, defaultPolicy).policy).toEqual({ invitation: { days: 5, ladder: [-2, 0] } });
  });

  it('announce a meeting no longer ahead than its cycle lasts', () => {
    const policy = { ...values.policy, iterations: { count: '3', days: '8' } };
    expect(bodyOf({ ...values, policy }, defaultPolicy).policy).toEqual({
      iterations: { days: 8, meetingNoticeDays: 8 },
    });
  });

  it('keep the number of the agenda while somebody empties the field', () => {
    const policy = { ...values.policy, decision: { days: '' } };
    expect(bodyOf({ ...values, policy }, defaultPolicy).policy).toEqual({});
  });

  it('take hours with a comma', () => {
    expect(bodyOf({ ...values, hoursPerMonth: '7,5' }, defaultPolicy).hoursPerMonth).toBe(7.5);
  });
});
