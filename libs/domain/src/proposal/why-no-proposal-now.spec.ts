import { stepKinds } from '../process/stages';
import { checkProposalMoment, whyNoProposalNow } from './why-no-proposal-now';

describe('whyNoProposalNow', () => {
  it('lets a proposal be delivered in a cycle and while the consultation is prepared, and in no other step', () => {
    const possible = stepKinds.filter((lastStep) => whyNoProposalNow({ status: 'running', lastStep }) === undefined);
    expect(possible).toEqual(['iteration', 'preparation']);
  });

  it.each([
    ['PROPOSAL_TOO_EARLY', 'running', undefined],
    ['PROPOSAL_TOO_EARLY', 'running', 'invitation'],
    ['PROPOSAL_AFTER_CONSULTATION', 'running', 'decision'],
    ['TASK_PAUSED', 'paused', 'iteration'],
    ['TASK_ENDED', 'cancelled', 'iteration'],
  ] as const)('says %s of a task that is %s at %s', (code, status, lastStep) => {
    expect(whyNoProposalNow({ status, lastStep })).toBe(code);
    expect(() => {
      checkProposalMoment({ status, lastStep });
    }).toThrow(expect.objectContaining({ code }) as Error);
  });
});
