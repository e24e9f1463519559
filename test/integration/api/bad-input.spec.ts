import { randomUUID } from 'node:crypto';
import type { OpenAPIObject } from '@nestjs/swagger';
import { aTestApi, type Method, type TestAnswer, type TestApi, type TestCall } from '../../support/api/a-test-api';

/** Sends nonsense to every operation of the OpenAPI document: it is always the sender's fault, never ours. */
interface Operation {
  readonly method: Method;
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly fields: readonly string[] | undefined;
  readonly streams: boolean;
}

type Json = Record<string, unknown>;

let api: TestApi;
let operations: readonly Operation[];
beforeAll(async () => {
  api = await aTestApi();
  operations = operationsOf((await api.call({ url: '/api/v1/openapi.json' })).json() as unknown as OpenAPIObject);
});
afterAll(() => api.stop());

function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Json>).map(([method, operation]) => ({
      method: method.toUpperCase() as Method,
      path,
      parameters: (operation.parameters ?? []) as Operation['parameters'],
      fields: fieldsOf(document, operation.requestBody as Body | undefined),
      streams: JSON.stringify(operation.responses).includes('text/event-stream'),
    })),
  );
}

interface Schema {
  readonly $ref?: string;
  readonly properties?: Json;
}
interface Body {
  readonly content: Readonly<Record<'application/json', { readonly schema: Schema }>>;
}

/** The fields of a body; undefined when the operation takes none. */
function fieldsOf(document: OpenAPIObject, body: Body | undefined): string[] | undefined {
  return body && Object.keys(resolved(document, body.content['application/json'].schema).properties ?? {});
}

function resolved(document: OpenAPIObject, schema: Schema): Schema {
  const named = document.components?.schemas?.[schema.$ref?.split('/').at(-1) ?? ''];
  return (named as Schema | undefined) ?? schema;
}

const idsOfRegion = (): Record<string, string> => {
  const { programmeId, partyId, taskId, linkId, steps, others } = api.region;
  return { sender: `party:${partyId}`, programmeId, partyId, taskId, linkId, stepId: steps.consultation, ...others };
};
const pathWith = (path: string, ids: Record<string, string>): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? randomUUID());

async function expectRefusal(call: TestCall, statuses?: readonly number[]): Promise<TestAnswer> {
  const answer = await api.call(call);
  const what = `${call.method ?? 'GET'} ${call.url} as ${call.as ?? 'nobody'}: ${String(answer.status)} ${answer.text.slice(0, 200)}`;
  expect([what, answer.status >= 400 && answer.status < 500]).toEqual([what, true]);
  expect([what, String(answer.headers['content-type'])]).toEqual([what, 'application/problem+json; charset=utf-8']);
  if (statuses) expect([what, statuses]).toEqual([what, expect.arrayContaining([answer.status])]);
  return answer;
}

async function expectNoFault(call: TestCall): Promise<void> {
  const answer = await api.call(call);
  expect(`${call.method ?? 'GET'} ${call.url}: ${String(answer.status)}`).toMatch(/: [234]\d\d$/);
}

const json = { 'content-type': 'application/json' };
const askers = ['manager', 'stakeholder', 'otherManager', 'link'] as const;

describe('bad input', () => {
  it('that is no JSON object in UTF-8 is refused by every operation that takes a body', async () => {
    const raws: readonly (readonly [string | Buffer, Record<string, string>])[] = [
      ['{"a":', json],
      [Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), json],
      [`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, json],
      [`{"a":"${'x'.repeat(10 * 1024 * 1024)}"}`, json],
      ['a=b', { 'content-type': 'application/x-www-form-urlencoded' }],
      ['{}', { 'content-type': 'text/plain' }],
      ['[]', json],
      ['"text"', json],
      ['7', json],
      ['null', json],
      ['{"__proto__":{"x":1}}', json],
    ];
    for (const { method, path, fields } of operations) {
      if (fields === undefined) continue;
      for (const [raw, headers] of raws) {
        await expectRefusal({ method, url: pathWith(path, idsOfRegion()), as: 'manager', raw, headers });
      }
    }
  });

  it('is told apart by its status', async () => {
    const call = { method: 'PATCH', url: '/api/v1/persons/me', as: 'manager' } as const;
    await expectRefusal({ ...call, raw: `"${'x'.repeat(2 * 1024 * 1024)}"`, headers: json }, [413]);
    await expectRefusal({ ...call, raw: '{}', headers: { 'content-type': 'text/plain' } }, [415]);
    await expectRefusal({ ...call, raw: '{', headers: json }, [400]);
    await expectRefusal({ ...call, body: { language: 'nl' }, headers: { accept: 'image/png' } }, [406]);
  });

  it('in any field of a body is never a fault of ours', async () => {
    const values = [
      null,
      7,
      -1,
      1e308,
      true,
      '',
      ' ',
      'x'.repeat(50_000),
      'a\u0000b',
      '\ud800',
      [],
      {},
      [[[]]],
      { $ne: 1 },
    ];
    for (const { method, path, fields } of operations) {
      for (const field of fields ?? []) {
        for (const value of values) {
          await expectNoFault({ method, url: pathWith(path, idsOfRegion()), as: 'manager', body: { [field]: value } });
        }
      }
    }
  });

  it('in an id is refused, whoever asks', async () => {
    for (const { method, path, fields } of operations) {
      if (!path.includes('{')) continue;
      for (const id of ['x', '0', '%00', '..%2f..', randomUUID(), "1' or '1'='1"]) {
        const url = path.replaceAll(/\{\w+\}/g, encodeURI(id));
        for (const as of askers) {
          if (path.endsWith('/renewals')) continue;
          await expectRefusal({ method, url, as, ...(fields ? { body: {} } : {}) });
        }
      }
    }
  });

  it('in the query is refused: a key that nobody knows, twice the same, and values of another kind', async () => {
    for (const { method, path, parameters, fields, streams } of operations) {
      const url = pathWith(path, idsOfRegion());
      const body = fields ? { body: {} } : {};
      await expectRefusal({ method, url: `${url}?unknown=1`, as: 'manager', ...body });
      await expectRefusal({ method, url: `${url}?__proto__=1`, as: 'manager', ...body });
      if (streams) continue;
      for (const { name } of parameters.filter((parameter) => parameter.in === 'query')) {
        for (const value of ['', '%00', '%ff', '-1', '99999999999999999999', 'x'.repeat(5_000), `1&${name}=2`]) {
          await expectNoFault({ method, url: `${url}?${name}=${value}`, as: 'manager', ...body });
        }
      }
    }
  });

  it('of somebody of another programme gets nothing of an object of ours, not even that it exists', async () => {
    for (const { method, path, fields } of operations) {
      if (!/\{(programmeId|partyId|taskId|stepId)\}/.test(path)) continue;
      const body = fields ? { body: {} } : {};
      await expectRefusal({ method, url: pathWith(path, idsOfRegion()), as: 'otherManager', ...body }, [404]);
    }
  });
});
