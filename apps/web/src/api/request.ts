import { ApiProblem } from './api-problem';
import { problemFromResponse } from './problem-from-response';

const BASE = '/api/v1';

export interface RequestOptions {
  /** The answer link for which this page acts; its cookie is used instead of a session. */
  readonly linkId?: string;
  /** The ETag that was read: the API answers 412 (`VERSION_CONFLICT`) when somebody changed the text since. */
  readonly ifMatch?: string;
  /** One key per press: a second send of the same press is answered with the first answer. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/** A value with the ETag that goes back in `ifMatch`. */
export interface Versioned<Value> {
  readonly value: Value;
  readonly etag: string | undefined;
}

interface ApiRequest extends RequestOptions {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** Absent: JSON. */
  readonly accept?: string;
}

/**
 * Calls the API on the same origin and gives its JSON.
 * @throws ApiProblem for every answer outside of 2xx, and with code `OFFLINE` when the network fails.
 */
export async function request<Value>(call: ApiRequest): Promise<Versioned<Value>> {
  const response = await answerTo(call);
  const text = await response.text();
  return {
    value: (text === '' ? undefined : JSON.parse(text)) as Value,
    etag: response.headers.get('etag') ?? undefined,
  };
}

/** Gets a file of the kind that is named, such as `text/csv`; throws as `request` does. */
export async function requestFile(call: Pick<ApiRequest, 'path' | 'accept' | 'linkId'>): Promise<Blob> {
  return (await answerTo({ method: 'GET', ...call })).blob();
}

async function answerTo(call: ApiRequest): Promise<Response> {
  const response = await send(call);
  if (!response.ok) throw await problemFromResponse(response);
  return response;
}

async function send(call: ApiRequest): Promise<Response> {
  try {
    return await fetch(`${BASE}${call.path}`, {
      method: call.method,
      headers: headersOf(call),
      credentials: 'same-origin',
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      ...(call.signal ? { signal: call.signal } : {}),
    });
  } catch (error) {
    if (call.signal?.aborted) throw error;
    throw new ApiProblem({ status: 0, code: 'OFFLINE', title: String(error) });
  }
}

function headersOf(call: ApiRequest): Headers {
  const headers = new Headers({
    accept: call.accept ?? 'application/json',
    'accept-language': document.documentElement.lang,
  });
  if (call.body !== undefined) headers.set('content-type', 'application/json');
  if (call.linkId) headers.set('samenspel-link', call.linkId);
  if (call.ifMatch) headers.set('if-match', call.ifMatch);
  if (call.idempotencyKey) headers.set('idempotency-key', call.idempotencyKey);
  return headers;
}
