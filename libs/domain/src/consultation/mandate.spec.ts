import { checkMandate, mandateHolders, type SeatOfVoice } from './mandate';

const seat = (personId: string | null, over: Partial<SeatOfVoice> = {}): SeatOfVoice => ({
  seatId: `seat of ${String(personId)}`,
  personId,
  hasMandate: false,
  isContact: false,
  deputyPersonId: null,
  standInPersonIds: [],
  ...over,
});
const people = (...seats: SeatOfVoice[]) => mandateHolders(seats).map(({ personId }) => personId);

describe('mandateHolders', () => {
  it('are those of the marked seats, however the party is written to', () => {
    expect(people(seat('joris', { hasMandate: true }), seat('sanne', { isContact: true }), seat('ali'))).toEqual([
      'joris',
    ]);
  });

  it('is the contact of the task when no seat is marked, and everybody who is asked when there is no contact', () => {
    expect(people(seat('joris'), seat('sanne', { isContact: true }))).toEqual(['sanne']);
    expect(people(seat('joris'), seat('sanne'))).toEqual(['joris', 'sanne']);
    expect(people(seat('joris'), seat(null, { isContact: true, deputyPersonId: 'ali' }))).toEqual(['joris', 'ali']);
  });

  it('are joined by who stands in for a holder who is away', () => {
    expect(mandateHolders([seat('joris', { hasMandate: true, standInPersonIds: ['ali'] }), seat('ali')])).toEqual([
      { personId: 'joris' },
      { personId: 'ali', standsInFor: 'joris' },
    ]);
  });

  it('is the regular deputy of a marked seat that nobody holds, and the contact when there is none', () => {
    const empty = seat(null, { hasMandate: true, deputyPersonId: 'ali' });
    expect(mandateHolders([empty, seat('sanne', { isContact: true })])).toEqual([
      { personId: 'ali', standsInFor: null },
    ]);
    expect(people({ ...empty, deputyPersonId: null }, seat('sanne', { isContact: true }), seat('ali'))).toEqual([
      'sanne',
    ]);
  });

  it('names everybody once, in their own right before as a stand-in', () => {
    const seats = [seat('joris', { hasMandate: true, standInPersonIds: ['ali'] }), seat('ali', { hasMandate: true })];
    expect(mandateHolders(seats)).toEqual([{ personId: 'joris' }, { personId: 'ali' }]);
  });
});

describe('checkMandate', () => {
  it('refuses a colleague, and anybody of a party in which nobody holds a seat', () => {
    const holders = mandateHolders([seat('joris', { isContact: true }), seat('ali')]);
    expect(() => {
      checkMandate(holders, 'joris');
    }).not.toThrow();
    expect(() => {
      checkMandate(holders, 'ali');
    }).toThrow('VOICE_NEEDS_MANDATE');
    expect(() => {
      checkMandate([], 'ali');
    }).toThrow('VOICE_NEEDS_MANDATE');
  });
});
