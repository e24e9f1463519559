import { gunzipSync } from 'node:zlib';
import { fastify, type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import { packAnswer } from './pack-answer';

const long = { names: Array.from({ length: 200 }, (_, at) => `Gemeente ${at}`) };

describe('packAnswer', () => {
  let server: FastifyInstance;

  beforeAll(async () => {
    server = fastify();
    server.addHook('onSend', packAnswer);
    server.get('/long', async (_request, reply) => reply.header('vary', 'cookie').send(long));
    server.get('/short', async (_request, reply) => reply.send({ name: 'Epe' }));
    server.get('/text', async (_request, reply) => reply.type('text/calendar').send('x'.repeat(5_000)));
    await server.ready();
  });

  afterAll(() => server.close());

  const get = (url: string, encodings: string): Promise<LightMyRequestResponse> =>
    server.inject({ url, headers: { 'accept-encoding': encodings } });

  it('packs a long JSON answer, whole and with its length', async () => {
    const { headers, rawPayload } = await get('/long', 'gzip, br');
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'cookie, accept-encoding' });
    expect(Number(headers['content-length'])).toBe(rawPayload.length);
    expect(JSON.parse(gunzipSync(rawPayload).toString())).toEqual(long);
  });

  it.each(['', 'br', 'gzip;q=0', 'gzip;q=0, br'])('leaves it as it is for who takes "%s"', async (encodings) => {
    const { headers, payload } = await get('/long', encodings);
    expect(headers).not.toHaveProperty('content-encoding');
    expect(headers.vary).toBe('cookie, accept-encoding');
    expect(JSON.parse(payload)).toEqual(long);
  });

  it.each(['/short', '/text'])('leaves %s alone', async (url) => {
    expect((await get(url, 'gzip')).headers).not.toHaveProperty('content-encoding');
  });
});
