/** The names of the filters in the address, and those of the API. */
const filters = { zoek: 'q', fase: 'stage', stand: 'status', partij: 'partyId', laat: 'late' } as const;
export type FilterName = keyof typeof filters;
export const filterNames = Object.keys(filters) as readonly FilterName[];

/** `?fase=decision&laat=ja` of the page as the query of the API; empty values are no filter. */
export function filterQuery(search: URLSearchParams): string {
  const query = new URLSearchParams();
  for (const name of filterNames) {
    const value = search.get(name);
    if (value) query.set(filters[name], name === 'laat' ? 'true' : value);
  }
  return query.size === 0 ? '' : `?${query.toString()}`;
}

export const hasFilter = (search: URLSearchParams): boolean => filterNames.some((name) => search.get(name));
