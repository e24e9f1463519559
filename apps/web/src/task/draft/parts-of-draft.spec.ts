import { faultsOf, partOf } from './parts-of-draft';

const fault = (field: string) => ({ field, code: 'REQUIRED', params: {} });

describe('the parts of a draft', () => {
  it.each([
    ['title', 'about'],
    ['parties.3.whyEssential', 'who'],
    ['deciderSeatIds', 'who'],
    ['policy.invitation.ladder.0', 'when'],
    ['startsOn', 'when'],
  ] as const)('mend %s in the part %s', (field, part) => {
    expect(partOf(fault(field))).toBe(part);
  });

  it('check all faults at the end', () => {
    const faults = [fault('title'), fault('parties')];
    expect(faultsOf(faults, 'check')).toEqual(faults);
    expect(faultsOf(faults, 'who')).toEqual([fault('parties')]);
  });
});
