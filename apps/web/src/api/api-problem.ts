/** One wrong field of a request, as the API reports it; `field` is its path in the body, for example `goals.0.text`. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

interface ApiProblemParts {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  readonly reference?: string;
  readonly fields?: readonly FieldProblem[];
}

/** The problem+json answer of the API (RFC 9457) as an error; status 0 with code `OFFLINE` when there was no answer at all. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string | undefined;
  readonly reference: string | undefined;
  readonly fields: readonly FieldProblem[];

  constructor(parts: ApiProblemParts) {
    super(parts.title);
    this.name = 'ApiProblem';
    this.status = parts.status;
    this.code = parts.code;
    this.detail = parts.detail;
    this.reference = parts.reference;
    this.fields = parts.fields ?? [];
  }
}

export const isApiProblem = (error: unknown, status?: number): error is ApiProblem =>
  error instanceof ApiProblem && (status === undefined || error.status === status);
