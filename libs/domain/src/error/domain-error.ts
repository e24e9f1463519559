export type DomainErrorParams = Readonly<Record<string, string | number | boolean | null>>;

/**
 * A rule that refuses. `code` is stable and has a text in the catalogue; `params` are what that text needs. Neither
 * holds a name or an e-mail address, because errors travel to logs and payloads. The edges translate it once: HTTP
 * status in the API, `ApplicationFailure` in the worker.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  /** @param expectation who, what, expected and actual, for the log; users read the catalogue's text of `code`. */
  constructor(
    readonly code: string,
    readonly params: DomainErrorParams = {},
    expectation?: string,
  ) {
    super(expectation ?? describe(code, params));
  }
}

function describe(code: string, params: DomainErrorParams): string {
  const details = Object.entries(params).map(([key, value]) => `${key} ${String(value)}`);
  return details.length === 0 ? code : `${code}: ${details.join(', ')}`;
}
