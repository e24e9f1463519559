import { Problem } from '@samenspel/contracts';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { apiVersion } from '../http/configure-fastify';
import { statusOfCode } from '../error/status-of-code';
import { routesOf, type Route } from '../access/routes-of';
import { standardSchemaConverter } from './standard-schema-converter';
import { tags } from './tags';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const header = (): DocumentBuilder =>
  new DocumentBuilder()
    .setOpenAPIVersion('3.0.3')
    .setTitle('Samenspel')
    .setDescription(
      'The ontwikkelagenda of a region: each task (opgave) a process that keeps the agreed ground rules (spelregels). ' +
        'Errors are problem+json (RFC 9457). Moments are in UTC with Z, days without a time are dates in Europe/Amsterdam.',
    )
    .setVersion(apiVersion)
    .setContact('Samenspel', 'https://samenspel.example.org', 'beheer@samenspel.example.org')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/nl/')
    .addServer('/')
    .addCookieAuth('samenspel_session', { type: 'apiKey', in: 'cookie', name: 'samenspel_session' }, 'session')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'Samenspel-Link' }, 'link');

/** The OpenAPI document of the whole API, in a stable order, made from the routes and their schemas. */
export function buildDocument(app: NestFastifyApplication): OpenAPIObject {
  const builder = tags.reduce((document, tag) => document.addTag(tag.name, tag.description), header());
  const document = SwaggerModule.createDocument(app, builder.build(), {
    standardSchemaConverter,
    autoTagControllers: false,
  });
  const problem = problemSchemas();
  document.components = {
    ...document.components,
    schemas: sortedByKey({ ...document.components?.schemas, ...problem }),
    responses: { Problem: problemResponse },
    headers: { 'API-Version': { description: 'Version of the API.', schema: { type: 'string' } } },
  };
  for (const route of routesOf(app)) completeOperation(document, route);
  document.paths = sortedByKey(document.paths);
  return document;
}

/** Adds what every operation has: the version header, the security, and problems as answers. */
function completeOperation(document: OpenAPIObject, route: Route): void {
  const path = document.paths[route.path.replaceAll(/:(\w+)/g, '{$1}')] as Record<string, Operation> | undefined;
  const operation = path?.[route.method.toLowerCase()];
  if (!operation) return;
  operation.security = route.open ? [] : [{ session: [] }, { session: [], link: [] }];
  for (const response of Object.values(operation.responses)) {
    Object.assign(response as object, { headers: { 'API-Version': { $ref: '#/components/headers/API-Version' } } });
  }
  for (const status of problemStatuses(route))
    operation.responses[String(status)] = { $ref: '#/components/responses/Problem' };
  operation.responses = sortedByKey(operation.responses);
}

function problemStatuses(route: Route): Set<number> {
  const always = route.open ? [400, 406] : [400, 401, 403, 404, 406];
  const body = route.schemas.body ? [413, 415] : [];
  return new Set([...always, ...body, ...(route.operation?.refusals ?? []).map(statusOfCode), 429, 503]);
}

const problemResponse = {
  description: 'A problem (foutmelding), in the language of the user.',
  headers: { 'API-Version': { $ref: '#/components/headers/API-Version' } },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function sortedByKey<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

/** The schemas of a problem; Nest makes the references of its own schemas point into the document, so we do of ours. */
function problemSchemas(): Record<string, object> {
  const { components = {} } = standardSchemaConverter(Problem, { schemaType: 'output' }) ?? {};
  const inDocument = JSON.stringify(components).replaceAll('#/definitions/', '#/components/schemas/');
  return JSON.parse(inDocument) as Record<string, object>;
}
