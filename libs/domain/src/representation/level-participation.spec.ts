import { levelParticipation, participationByLevel, type SeatInTask } from './level-participation';

const seat = (over: Partial<SeatInTask>): SeatInTask => ({
  ...{ partyKind: 'municipality', level: 'practice', atTable: false, informed: false, answered: false },
  ...over,
});
const seats = [
  seat({ atTable: true, informed: true }),
  seat({ partyKind: 'access-team', informed: true, answered: true }),
  seat({ level: 'board', informed: true }),
  seat({ partyKind: 'provider', level: 'board' }),
];

describe('levelParticipation', () => {
  it('counts by side and level who sits at the table, was told, and never answered', () => {
    expect(levelParticipation(seats)).toEqual([
      { side: 'municipality', level: 'practice', people: 2, atTable: 1, informed: 2, silent: 0 },
      { side: 'municipality', level: 'board', people: 1, atTable: 0, informed: 1, silent: 1 },
      { side: 'provider', level: 'board', people: 1, atTable: 0, informed: 0, silent: 0 },
    ]);
  });

  it('does not call silent who was told nothing', () => {
    expect(participationByLevel(seats).find(({ level }) => level === 'board')).toEqual({
      ...{ level: 'board', people: 2, atTable: 0, informed: 1, silent: 1 },
    });
  });
});
