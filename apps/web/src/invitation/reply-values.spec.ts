import { replyChoices } from '@samenspel/domain';
import { draftOf, orderedChoices, replyOf, type ReplyValues } from './reply-values';

const values = (part: Partial<ReplyValues>): ReplyValues => ({
  choice: '',
  seatIds: ['seat'],
  name: 'Samira',
  email: 'samira@example.org',
  level: 'practice',
  functionName: 'Consulent',
  from: '2026-12-01',
  reason: 'Vol',
  note: '',
  ...part,
});

describe('replyOf', () => {
  it.each([
    [{ choice: 'joins' }, { choice: 'joins', seatIds: ['seat'] }],
    [
      { choice: 'later', note: 'Na de zomer' },
      { choice: 'later', from: '2026-12-01', note: 'Na de zomer' },
    ],
    [{ choice: 'informed' }, { choice: 'informed' }],
    [
      { choice: 'declines', note: 'staat bij een andere keuze' },
      { choice: 'declines', reason: 'Vol' },
    ],
    [
      { choice: 'somebody-else' },
      {
        choice: 'somebody-else',
        name: 'Samira',
        email: 'samira@example.org',
        level: 'practice',
        functionName: 'Consulent',
      },
    ],
  ] as const)('sends %j with only the fields of its choice', (part, body) => {
    expect(replyOf(values(part))).toEqual(body);
  });
});

describe('draftOf', () => {
  it('names no choice that was not made', () => {
    expect(draftOf(values({ level: '' }))).not.toHaveProperty('choice');
    expect(draftOf(values({ level: '' }))).not.toHaveProperty('level');
  });
});

describe('orderedChoices', () => {
  it('puts somebody else first for an essential party, and leaves the others as they are', () => {
    expect(orderedChoices(replyChoices, true)).toEqual(['somebody-else', 'joins', 'later', 'informed', 'declines']);
    expect(orderedChoices(replyChoices, false)).toEqual(replyChoices);
  });
});
