import { checkHandover, type Handover } from './check-handover';

const handover: Handover = { taskId: 't', fromPersonId: 'eva', candidateIds: ['linda'] };

describe('checkHandover', () => {
  it('lets a task go to another programme manager, and be looked at before one is chosen', () => {
    expect(() => {
      checkHandover(handover, 'linda');
      checkHandover(handover, undefined);
    }).not.toThrow();
  });

  it.each([
    ['somebody who does not manage the programme', 'noor', handover, 'HANDOVER_TO_NO_MANAGER'],
    ['who manages it already', 'eva', handover, 'HANDOVER_TO_SAME'],
    ['nobody, when there is no other', undefined, { ...handover, candidateIds: [] }, 'HANDOVER_TO_NOBODY'],
  ])('refuses to give it to %s', (_, to, facts, code) => {
    expect(() => {
      checkHandover(facts, to);
    }).toThrow(code);
  });
});
