import { ApiProblem, type FieldProblem } from './api-problem';

const codesByStatus: Record<number, string> = {
  400: 'INPUT_INVALID',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  412: 'VERSION_CONFLICT',
  429: 'TOO_MANY_REQUESTS',
  503: 'BUSY',
};

/** Reads a problem+json body; a proxy that answers with HTML still gives a problem with the code of its status. */
export async function problemFromResponse(response: Response): Promise<ApiProblem> {
  const body = await bodyOf(response);
  return new ApiProblem({
    status: response.status,
    code: textOf(body.code) ?? codesByStatus[response.status] ?? 'UNEXPECTED',
    title: textOf(body.title) ?? `HTTP ${response.status}`,
    detail: textOf(body.detail),
    reference: response.headers.get('x-request-id') ?? undefined,
    fields: fieldProblems(body.errors),
  });
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await response.json();
    return isObject(body) ? body : {};
  } catch {
    return {};
  }
}

function fieldProblems(errors: unknown): FieldProblem[] {
  if (!Array.isArray(errors)) return [];
  return errors.filter(isObject).flatMap((error) => {
    const field = textOf(error.field);
    const message = textOf(error.message);
    return field && message ? [{ field, message }] : [];
  });
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
