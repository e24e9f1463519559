import type { Ball } from '@samenspel/contracts';
import { arrangeBalls, filterOf, type BallFilter } from './arrange-balls';

const ball = (over: Partial<Ball>): Ball => ({
  obligationId: 'obligation-1',
  kind: 'reply',
  debtor: 'party:haarlem',
  partyName: 'Gemeente Haarlem',
  personName: null,
  essential: false,
  subject: null,
  taskId: 'task-1',
  taskTitle: 'Wonen met zorg',
  stepId: 'step-1',
  stepKind: 'invitation',
  ordinal: 1,
  since: { at: '2026-11-02T08:00:00.000Z', on: '2026-11-02', time: '09.00' },
  workingDaysSince: 14,
  deadline: {
    lastDay: '2026-11-23',
    endsAt: '2026-11-23T23:00:00.000Z',
    hasClosingInstant: false,
    workingDaysLeft: 1,
    today: '2026-11-20',
  },
  next: null,
  ...over,
});
const all: BallFilter = { by: 'holder', lateOnly: false, words: '' };
const sanne = { debtor: 'seat:sanne', personName: 'Sanne', partyName: 'Gemeente Haarlem' };
const noor = {
  debtor: 'seat:noor',
  personName: 'Noor',
  partyName: 'Zorggroep De Linde',
  taskId: 'task-2',
  taskTitle: 'Hulp op school',
};

describe('arrangeBalls', () => {
  const balls = [ball(noor), ball({}), ball(sanne), ball({ ...noor, kind: 'check-in' })];
  const names = (by: BallFilter['by']) =>
    arrangeBalls(balls, { ...all, by }).map(({ name, balls: members }) => [name, members.length]);

  it('groups by who owes it, in the order in which it was asked', () => {
    expect(names('holder')).toEqual([
      ['Noor', 2],
      ['Gemeente Haarlem', 1],
      ['Sanne', 1],
    ]);
  });

  it('groups what people of a party owe with what the party owes', () => {
    expect(names('party')).toEqual([
      ['Zorggroep De Linde', 2],
      ['Gemeente Haarlem', 2],
    ]);
  });

  it('groups by task', () => {
    expect(names('task')).toEqual([
      ['Hulp op school', 2],
      ['Wonen met zorg', 2],
    ]);
  });

  it('names no person for a seat that nobody holds', () => {
    const [empty] = arrangeBalls([ball({ ...sanne, personName: null })], all);
    expect(empty?.name).toBeNull();
  });

  it('finds by name and by task, whatever the case', () => {
    expect(arrangeBalls(balls, { ...all, words: ' haarlem ' })).toHaveLength(2);
    expect(arrangeBalls(balls, { ...all, words: 'SCHOOL' })).toHaveLength(1);
  });

  it('shows only what is past its date when asked', () => {
    const late = ball({ deadline: { ...ball({}).deadline, workingDaysLeft: -2 } });
    expect(arrangeBalls([...balls, late], { ...all, lateOnly: true })).toMatchObject([{ balls: [late] }]);
  });
});

describe('filterOf', () => {
  it('reads the address, and takes an unknown grouping for none', () => {
    expect(filterOf(new URLSearchParams('per=party&laat=ja&zoek=noor'))).toEqual({
      by: 'party',
      lateOnly: true,
      words: 'noor',
    });
    expect(filterOf(new URLSearchParams('per=kleur'))).toEqual(all);
  });
});
