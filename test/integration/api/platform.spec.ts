import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { aTestApi, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
let webRoot: string;
beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'samenspel-web-'));
  await mkdir(join(webRoot, 'assets'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>Samenspel</title>');
  await writeFile(join(webRoot, 'assets', 'main-1a2b3c.js'), 'export {};');
  await writeFile(join(webRoot, 'assets', 'main-1a2b3c.js.br'), brotliCompressSync('export {};'));
  api = await aTestApi({ webRoot });
});
afterAll(async () => {
  await api.stop();
  await rm(webRoot, { recursive: true });
});

const problem = 'application/problem+json; charset=utf-8';
const me = '/api/v1/persons/me';

describe('every answer', () => {
  it.each(['/api/v1/sessions/current', '/api/v1/nowhere', '/health/live', '/'])(
    'of %s carries the security headers',
    async (url) => {
      const { headers } = await api.call({ url });
      expect(headers['content-security-policy']).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'strict-transport-security': expect.stringContaining('max-age=') as string,
      });
    },
  );

  it('of the API is not kept and tells its version', async () => {
    const { headers } = await api.call({ url: '/api/v1/sessions/current', as: 'member' });
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'api-version': '1.0.0' });
  });
});

describe('an address', () => {
  it.each(['/api/v1/nowhere', '/api/v1/sessions/current/', '/api/v1/%zz', '/api/v1/programmes/%2e%2e%2f'])(
    'that is nothing, as %s, is a problem',
    async (url) => {
      const answer = await api.call({ url, as: 'member' });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.headers['content-type']).toBe(problem);
    },
  );
});

describe('a problem', () => {
  it('speaks the language that was asked for, and that of the person above it', async () => {
    const ask = (language: string) => api.call({ url: '/api/v1/nowhere', headers: { 'accept-language': language } });
    expect((await ask('en-GB,en;q=0.9')).json().title).toBe('This is not here, or not any more.');
    expect((await ask('de, nl;q=0.5, en;q=0.3')).json().title).toBe('Dit is er niet, of niet meer.');
    await api.call({ method: 'PATCH', url: me, as: 'executive', body: { language: 'en' } });
    const answer = await api.call({
      method: 'PATCH',
      url: me,
      as: 'executive',
      body: {},
      headers: { 'accept-language': 'nl' },
    });
    expect(answer.headers['content-language']).toBe('en');
  });

  it('names every fault of query and body together', async () => {
    const answer = await api.call({
      method: 'PATCH',
      url: `${me}?x=1`,
      as: 'member',
      body: { language: 'fr', name: 'X' },
    });
    expect(answer.status).toBe(400);
    expect(answer.json().errors).toEqual([
      expect.objectContaining({ in: 'query', field: 'x', code: 'UNKNOWN_FIELD' }),
      expect.objectContaining({
        in: 'body',
        field: 'language',
        code: 'NOT_AN_OPTION',
        expected: 'nl | en',
        received: 'fr',
      }),
      expect.objectContaining({ in: 'body', field: 'name', code: 'UNKNOWN_FIELD' }),
    ]);
  });
});

describe('another site', () => {
  const body = { language: 'nl' };
  it.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ origin: 'http://localhost:3000' }, 200],
    [{}, 200],
  ])('with %j gets %i', async (headers, status) => {
    const answer = await api.call({
      method: 'PATCH',
      url: me,
      as: 'member',
      body,
      headers: headers,
    });
    expect(answer.status).toBe(status);
  });
});

describe('the pages', () => {
  const html = { accept: 'text/html' };
  it('are one document that is asked for each time', async () => {
    for (const url of ['/', '/opgaven/12?x=1', '/aanmelden']) {
      const answer = await api.call({ url, headers: html });
      expect([url, answer.status, answer.headers['cache-control']]).toEqual([url, 200, 'no-cache']);
      expect(answer.text).toContain('Samenspel');
    }
  });

  it('have files with a hash that are kept for a year, and no page in the place of a file', async () => {
    const asset = await api.call({ url: '/assets/main-1a2b3c.js' });
    expect(asset.headers['cache-control']).toContain('immutable');
    expect((await api.call({ url: '/assets/gone-1a2b3c.js' })).status).toBe(404);
    expect((await api.call({ url: '/../../../etc/passwd' })).text).not.toContain('root:');
    expect((await api.call({ url: '/%2e%2e/%2e%2e/%2e%2e/etc/passwd' })).text).not.toContain('root:');
    expect((await api.call({ url: '/api/v2/x', headers: html })).status).toBe(404);
  });
});

describe('health', () => {
  it('is ready with the database, and tells that Temporal is away', async () => {
    expect((await api.call({ url: '/health/live' })).json()).toEqual({ status: 'up' });
    const ready = await api.call({ url: '/health/ready' });
    expect([ready.status, ready.json()]).toEqual([200, { status: 'up', parts: { database: 'up', temporal: 'down' } }]);
  });
});

describe('a file of the pages', () => {
  const url = '/assets/main-1a2b3c.js';

  it('is sent as the build packed it to a browser that unpacks', async () => {
    const { headers } = await api.call({ url, headers: { 'accept-encoding': 'gzip, br' } });
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' });
    expect(headers['content-type']).toContain('javascript');
  });

  it('is sent as it is to one that does not', async () => {
    const { headers } = await api.call({ url });
    expect(headers['content-encoding']).toBeUndefined();
  });
});
