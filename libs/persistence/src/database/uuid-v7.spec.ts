import { uuidV7 } from './uuid-v7';

describe('uuidV7', () => {
  it('has the version and variant of RFC 9562', () => {
    expect(uuidV7()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('sorts by the moment it was made', () => {
    const made = [1_700_000_000_000, 1_700_000_000_001, 1_800_000_000_000].map(uuidV7);
    expect([...made].sort()).toEqual(made);
  });
});
