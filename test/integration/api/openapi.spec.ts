import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aTestApi, type TestApi } from '../../support/api/a-test-api';

let api: TestApi;
beforeAll(async () => {
  api = await aTestApi();
});
afterAll(() => api.stop());

const committed = join(__dirname, '../../../apps/api/openapi.json');

describe('the OpenAPI document', () => {
  it('is served without signing in, to any site', async () => {
    const answer = await api.call({ url: '/api/v1/openapi.json' });
    expect(answer.status).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['api-version']).toBe('1.0.0');
  });

  it('is the committed one: infra/quality/openapi.mts --write makes it again', async () => {
    const answer = await api.call({ url: '/api/v1/openapi.json' });
    expect(answer.json()).toEqual(JSON.parse(readFileSync(committed, 'utf8')));
  });

  it('can be browsed with files of this server only', async () => {
    const page = await api.call({ url: '/api/v1/docs', headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    const links = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => `/api/v1/${String(match[1])}`);
    expect(links).toHaveLength(3);
    for (const url of links) expect((await api.call({ url, headers: { accept: '*/*' } })).status).toBe(200);
  });
});
