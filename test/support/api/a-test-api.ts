import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { linkKeyOf } from '@samenspel/access';
import { createApp } from '../../../apps/api/src/create-app';
import type { ApiSettings } from '../../../apps/api/src/platform/api-settings';
import { freshDatabase, type FreshDatabase } from '../fresh-database';
import { aRegion, emailOf, type Region, type Who } from './a-region';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface TestCall {
  readonly method?: Method;
  readonly url: string;
  readonly as?: Who | 'link';
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly raw?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly text: string;
  readonly bytes: Buffer;
  readonly json: () => Record<string, unknown>;
}

/** The API in this process on a database of its own, with a region in it and everybody signed in. */
export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly region: Region;
  readonly settings: ApiSettings;
  readonly ownerUrl: string;
  readonly linkKey: string;
  readonly call: (call: TestCall) => Promise<TestAnswer>;
  readonly cookieOf: (who: Who | 'link') => string;
  readonly stop: () => Promise<void>;
}

const key = { id: 'k1', secret: new Uint8Array(Buffer.alloc(32, 7)) };
const keys = { current: key, byId: new Map([[key.id, key]]) };

/** An API with its database. The tests of a file use one, one after the other: starting it takes longer than most tests. */
interface House {
  readonly database: FreshDatabase;
  readonly app: NestFastifyApplication;
  readonly settings: ApiSettings;
}

let idle: House | undefined;

afterAll(async () => {
  if (idle !== undefined) await closeHouse(idle);
  idle = undefined;
});

/** Other settings than the usual ones ask for an API that nobody else uses. */
export async function aTestApi(changes?: Partial<ApiSettings>): Promise<TestApi> {
  const house = (changes === undefined ? await takeIdle() : undefined) ?? (await openHouse(changes));
  const leave = async (): Promise<void> => {
    if (changes !== undefined || idle !== undefined) await closeHouse(house);
    else idle = house;
  };
  try {
    return await moveIn(house, leave);
  } catch (error) {
    await closeHouse(house);
    throw error;
  }
}

async function moveIn({ app, database, settings }: House, stop: () => Promise<void>): Promise<TestApi> {
  const region = await aRegion(database.ownerUrl);
  const linkKey = linkKeyOf(settings.linkKeys, { id: region.linkId, keyId: key.id, version: 1 });
  const cookies = await signEverybodyIn(app, region, linkKey);
  const cookieOf = (who: Who | 'link'): string => cookies[who] ?? '';
  const call = (made: TestCall): Promise<TestAnswer> => inject(app, withActor(made, region, cookieOf));
  return { app, region, settings, ownerUrl: database.ownerUrl, linkKey, call, cookieOf, stop };
}

async function openHouse(changes: Partial<ApiSettings> = {}): Promise<House> {
  const database = await freshDatabase();
  const settings: ApiSettings = {
    database: { url: database.applicationUrl, poolSize: 5 },
    temporal: { address: '127.0.0.1:1', namespace: 'default' },
    publicUrl: 'http://localhost:3000',
    linkKeys: keys,
    payloadKeys: keys,
    mode: 'sample',
    logFormat: 'text',
    quiet: true,
    ...changes,
  };
  const app = await createApp(settings);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return { database, app, settings };
}

async function closeHouse({ app, database }: House): Promise<void> {
  await app.close();
  await database.drop();
}

async function takeIdle(): Promise<House | undefined> {
  const house = idle;
  idle = undefined;
  await house?.database.empty();
  return house;
}

async function signEverybodyIn(
  app: NestFastifyApplication,
  region: Region,
  linkKey: string,
): Promise<Record<string, string>> {
  const people = Object.keys(region.people) as Who[];
  const signedIn = await Promise.all(
    people.map(async (who) => {
      const answer = await inject(app, {
        method: 'POST',
        url: '/api/v1/sample-sessions',
        body: { email: emailOf(who) },
      });
      return [who, cookieFrom(answer)] as const;
    }),
  );
  const link = await inject(app, {
    method: 'POST',
    url: `/api/v1/links/${region.linkId}/exchanges`,
    body: { key: linkKey },
  });
  return { ...Object.fromEntries(signedIn), link: cookieFrom(link) };
}

export function cookieFrom(answer: TestAnswer): string {
  const header = answer.headers['set-cookie'];
  const first = Array.isArray(header) ? header[0] : header;
  if (typeof first !== 'string') throw new Error(`No cookie came: ${String(answer.status)} ${answer.text}`);
  return first.split(';')[0] as string;
}

function withActor(call: TestCall, region: Region, cookieOf: (who: Who | 'link') => string): TestCall {
  if (call.as === undefined) return call;
  const link: Record<string, string> = call.as === 'link' ? { 'samenspel-link': region.linkId } : {};
  return { ...call, headers: { cookie: cookieOf(call.as), ...link, ...call.headers } };
}

async function inject(
  app: NestFastifyApplication,
  { method = 'GET', url, body, raw, headers }: TestCall,
): Promise<TestAnswer> {
  const json = body === undefined ? {} : { 'content-type': 'application/json' };
  const answer = await app.inject({
    method,
    url,
    headers: { ...json, ...headers },
    payload: raw ?? (body === undefined ? undefined : JSON.stringify(body)),
  });
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text: answer.body,
    bytes: answer.rawPayload,
    json: () => answer.json(),
  };
}
