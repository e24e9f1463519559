import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

export interface Reply<Body = unknown> {
  readonly status: number;
  readonly body: Body;
  readonly etag: string | null;
}

export interface RequestOptions {
  readonly body?: unknown;
  readonly ifMatch?: string;
  readonly link?: string;
  readonly key?: string;
}

/** What a person at a browser would do when a page does not answer: try again, with the same request, for a while. */
const patienceMs = 90_000;

export class RefusedError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(method: string, path: string, reply: Reply) {
    const problem = (reply.body ?? {}) as { code?: string; detail?: string; errors?: unknown };
    super(
      `${method} ${path}: ${reply.status} ${problem.code ?? ''} ${problem.detail ?? ''} ${JSON.stringify(problem.errors ?? [])}`,
    );
    this.status = reply.status;
    this.code = problem.code ?? '';
  }
}

/** How often each kind of answer came, so that the closing table can tell refused from lost. */
export interface Tally {
  accepted: number;
  refused: number;
  retried: number;
}

/** One browser: its cookies, and the requests it makes of the public HTTP API. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  readonly #base: string;
  readonly #address: string | undefined;
  readonly tally: Tally;

  /** @param address the IP address that it is seen from, as a proxy on this machine would tell it. */
  constructor(base: string, tally: Tally = { accepted: 0, refused: 0, retried: 0 }, address?: string) {
    this.#base = base;
    this.tally = tally;
    this.#address = address;
  }

  async get<Body>(path: string, options: RequestOptions = {}): Promise<Body> {
    return (await this.expectOk<Body>('GET', path, options)).body;
  }

  async put<Body>(path: string, body: unknown, options: RequestOptions = {}): Promise<Body> {
    return (await this.expectOk<Body>('PUT', path, { ...options, body })).body;
  }

  async post<Body>(path: string, body: unknown, options: RequestOptions = {}): Promise<Body> {
    return (await this.expectOk<Body>('POST', path, { ...options, body })).body;
  }

  async patch<Body>(path: string, body: unknown, options: RequestOptions = {}): Promise<Body> {
    return (await this.expectOk<Body>('PATCH', path, { ...options, body })).body;
  }

  async expectOk<Body>(method: string, path: string, options: RequestOptions = {}): Promise<Reply<Body>> {
    const reply = await this.send<Body>(method, path, options);
    if (reply.status < 400) return reply;
    throw new RefusedError(method, path, reply);
  }

  /** Sends, and sends again while nobody answers or the server says that it cannot now; a 4xx is an answer. */
  async send<Body>(method: string, path: string, options: RequestOptions = {}): Promise<Reply<Body>> {
    const until = Date.now() + patienceMs;
    const key = options.key ?? randomUUID();
    for (let attempt = 0; ; attempt += 1) {
      const reply = await this.#once<Body>(method, path, { ...options, key }).catch((error: unknown) => {
        if (Date.now() > until) throw error;
        return undefined;
      });
      if (reply !== undefined && (reply.status < 500 || Date.now() > until)) {
        this.#count(method, reply.status);
        return reply;
      }
      this.tally.retried += 1;
      await pause(Math.min(100 * 2 ** attempt, 2_000));
    }
  }

  #count(method: string, status: number): void {
    if (method === 'GET') return;
    if (status < 400) this.tally.accepted += 1;
    else this.tally.refused += 1;
  }

  async #once<Body>(method: string, path: string, options: RequestOptions): Promise<Reply<Body>> {
    const response = await fetch(`${this.#base}/api/v1${path}`, {
      method,
      headers: this.#headers(method, options),
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
      signal: AbortSignal.timeout(15_000),
    });
    this.#keepCookies(response);
    const text = await response.text();
    return {
      status: response.status,
      body: (text === '' ? null : JSON.parse(text)) as Body,
      etag: response.headers.get('etag'),
    };
  }

  #headers(method: string, { link, ifMatch, key, body }: RequestOptions): Record<string, string> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return {
      accept: 'application/json',
      origin: this.#base,
      'accept-language': 'nl',
      ...(cookie !== '' && { cookie }),
      ...(this.#address !== undefined && { 'x-forwarded-for': this.#address }),
      ...(link !== undefined && { 'samenspel-link': link }),
      ...(ifMatch !== undefined && { 'if-match': ifMatch }),
      ...(method !== 'GET' && { 'idempotency-key': key ?? randomUUID() }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
  }

  #keepCookies(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}
