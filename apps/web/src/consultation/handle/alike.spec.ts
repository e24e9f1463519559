import { isAlike } from './alike';

describe('isAlike', () => {
  it('finds texts about the same thing, whichever way they are put', () => {
    expect(isAlike('De school ontbreekt in de route.', 'In deze route mis ik de school')).toBe(true);
  });

  it('keeps texts about something else apart', () => {
    expect(isAlike('De school ontbreekt in de route.', 'Wie betaalt de wijkteams?')).toBe(false);
    expect(isAlike('ja', 'nee')).toBe(false);
  });
});
