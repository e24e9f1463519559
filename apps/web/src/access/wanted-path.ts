/** Where somebody wanted to go before signing in; never outside of this site. */
export function wantedPath(search: URLSearchParams): string {
  const wanted = search.get('naar') ?? '/';
  const staysHere = new URL(wanted, window.location.origin).origin === window.location.origin;
  return staysHere && wanted.startsWith('/') && !wanted.startsWith('//') ? wanted : '/';
}
