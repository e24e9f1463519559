/** The names of the filters in the address, and those of the API. */
const filters = { zoek: 'q', soort: 'kind', stand: 'status', opgave: 'taskId', aan: 'personId' } as const;
export type PostFilter = keyof typeof filters;
export const postFilters = Object.keys(filters) as readonly PostFilter[];
const PLACE = 'na';

export const pathOfMail = (mailId: string): string => `/post/${mailId}`;
export const pathOfPost = (filter: Partial<Record<PostFilter, string>> = {}): string => {
  const search = new URLSearchParams(filter).toString();
  return search === '' ? '/post' : `/post?${search}`;
};

/** `?stand=failed&na=...` of the page as the query of the API; empty values are no filter. */
export function postQuery(search: URLSearchParams): string {
  const query = new URLSearchParams();
  for (const name of postFilters) {
    const value = search.get(name);
    if (value) query.set(filters[name], value);
  }
  const place = search.get(PLACE);
  if (place) query.set('cursor', place);
  return query.size === 0 ? '' : `?${query.toString()}`;
}

export const isFiltered = (search: URLSearchParams): boolean => postFilters.some((name) => search.get(name));
export const isFirstPage = (search: URLSearchParams): boolean => !search.get(PLACE);

/** The same choice, after another place; undefined: from the newest on. */
export function searchAt(search: URLSearchParams, place: string | undefined): string {
  const next = new URLSearchParams(search);
  if (place === undefined) next.delete(PLACE);
  else next.set(PLACE, place);
  return `?${next.toString()}`;
}
