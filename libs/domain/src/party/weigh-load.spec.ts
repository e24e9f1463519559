import { weighLoad, type LoadOfParty } from './weigh-load';

const aProvider = (changes: Partial<LoadOfParty> = {}): LoadOfParty => ({
  kind: 'provider',
  people: 2,
  promisedHours: 0,
  askedHours: 0,
  ...changes,
});

describe('weighLoad', () => {
  it('gives room for a working day a month for each of its people', () => {
    expect(weighLoad(aProvider())).toEqual({ roomHours: 16, state: 'none', isSmallProvider: true });
  });

  it.each([
    [1, 'fits'],
    [12.5, 'fits'],
    [12.8, 'full'],
    [16, 'full'],
    [16.5, 'too-much'],
  ])('calls %p promised hours of sixteen %s', (promisedHours, state) => {
    expect(weighLoad(aProvider({ promisedHours })).state).toBe(state);
  });

  it('counts what is asked as if it were promised', () => {
    expect(weighLoad(aProvider({ promisedHours: 10, askedHours: 8 })).state).toBe('too-much');
  });

  it('is too much for a party where nobody holds a seat', () => {
    expect(weighLoad(aProvider({ people: 0, askedHours: 1 })).state).toBe('too-much');
  });

  it('calls only a provider small, and only with few people', () => {
    expect(weighLoad(aProvider({ people: 4 })).isSmallProvider).toBe(false);
    expect(weighLoad(aProvider({ kind: 'municipality' })).isSmallProvider).toBe(false);
  });
});
