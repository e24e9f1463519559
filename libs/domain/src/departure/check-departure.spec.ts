import { checkDeparture, type Departure } from './check-departure';

const departure: Departure = { personId: 'joris', partyId: 'linde', seats: 2, managedTasks: 0, colleagueIds: ['ans'] };

describe('checkDeparture', () => {
  it('lets the seats go to a colleague of the party, to one who is new, and be looked at before', () => {
    expect(() => {
      checkDeparture(departure, 'ans');
      checkDeparture({ ...departure, colleagueIds: [] }, undefined);
    }).not.toThrow();
  });

  it.each([
    ['who holds no seat of the party', { seats: 0 }, 'ans', 'DEPARTURE_WITHOUT_SEAT'],
    ['who still manages tasks', { managedTasks: 2 }, 'ans', 'DEPARTURE_MANAGES_TASKS'],
    ['who would take over from themselves', {}, 'joris', 'DEPARTURE_TO_SELF'],
    ['whose seats would go to another party', {}, 'piet', 'DEPARTURE_TO_STRANGER'],
  ])('refuses a person %s', (_, over, to, code) => {
    expect(() => {
      checkDeparture({ ...departure, ...over }, to);
    }).toThrow(code);
  });
});
