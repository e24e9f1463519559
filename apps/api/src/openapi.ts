import type { NestApplicationOptions } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { apiPrefix } from './platform/access/routes-of';
import type { ApiSettings } from './platform/api-settings';
import { buildDocument } from './platform/openapi/build-document';

const noKeys = { current: { id: 'none', secret: new Uint8Array(32) }, byId: new Map() };

const nowhere: ApiSettings = {
  database: { url: 'postgres://nobody@localhost/nothing', poolSize: 1 },
  temporal: { address: 'localhost:1', namespace: 'default' },
  publicUrl: 'http://localhost',
  linkKeys: noKeys,
  payloadKeys: noKeys,
  mode: 'production',
  logFormat: 'text',
};

/** Prints the OpenAPI document. Nothing is connected: in preview mode Nest knows the routes and makes no provider. */
async function main(): Promise<void> {
  // Nest declares its options as a class and takes any object of that shape.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  const options: NestApplicationOptions = { preview: true, logger: false };
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(nowhere),
    new FastifyAdapter(),
    options,
  );
  app.setGlobalPrefix(apiPrefix, { exclude: ['health/live', 'health/ready'] });
  process.stdout.write(`${JSON.stringify(buildDocument(app), null, 2)}\n`);
}

void main();
