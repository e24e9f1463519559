import { replyChoices } from '../answer/answer';
import { replyEffect } from './reply-effect';

describe('replyEffect', () => {
  it.each([true, false])('lets a party join, itself or by somebody else (essential: %s)', (essential) => {
    for (const choice of ['joins', 'somebody-else'] as const) {
      expect(replyEffect(choice, essential)).toEqual({
        obligation: 'fulfilled',
        attendance: 'joins',
        startsEscalation: false,
      });
    }
  });

  it('starts the escalation on a no, and on only informed, of an essential party', () => {
    const escalating = replyChoices.filter((choice) => replyEffect(choice, true).startsEscalation);
    expect(escalating).toEqual(['informed', 'declines']);
  });

  it('keeps the seat of an essential party required after its refusal', () => {
    const open = replyChoices.filter((choice) => replyEffect(choice, true).obligation === 'open');
    expect(open).toEqual(['later', 'informed', 'declines']);
  });

  it('never escalates a party that is not essential, and takes each of its replies as an answer', () => {
    expect(replyChoices.filter((choice) => replyEffect(choice, false).startsEscalation)).toEqual([]);
    expect(replyChoices.filter((choice) => replyEffect(choice, false).obligation === 'open')).toEqual([]);
  });

  it('keeps asking an essential party that answered later', () => {
    expect(replyEffect('later', true)).toEqual({
      obligation: 'open',
      attendance: 'undecided',
      startsEscalation: false,
    });
  });
});
