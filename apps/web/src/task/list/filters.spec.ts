import { filterQuery, hasFilter } from './filters';

describe('filterQuery', () => {
  it.each([
    ['', ''],
    ['fase=decision&laat=ja', '?stage=decision&late=true'],
    ['zoek=wonen met zorg&partij=', '?q=wonen+met+zorg'],
    ['onbekend=1', ''],
  ])('asks the API for "%s" as "%s"', (search, query) => {
    expect(filterQuery(new URLSearchParams(search))).toBe(query);
  });

  it('tells that nothing was chosen', () => {
    expect(hasFilter(new URLSearchParams('partij='))).toBe(false);
    expect(hasFilter(new URLSearchParams('laat=ja'))).toBe(true);
  });
});
