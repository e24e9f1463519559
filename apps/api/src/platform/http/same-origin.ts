const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface OriginOfRequest {
  readonly method: string;
  readonly secFetchSite?: string;
  readonly origin?: string;
  readonly host?: string;
}

/**
 * Whether a request may change something: every browser names where it comes from in `Sec-Fetch-Site` or `Origin`.
 * A client that names neither is no browser, so no other site can have made it send a cookie.
 */
export function isFromOwnPages(request: OriginOfRequest, publicUrl: string): boolean {
  if (safeMethods.has(request.method)) return true;
  if (request.secFetchSite !== undefined)
    return request.secFetchSite === 'same-origin' || request.secFetchSite === 'none';
  if (request.origin === undefined) return true;
  return request.origin === new URL(publicUrl).origin || hostOf(request.origin) === request.host;
}

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);
