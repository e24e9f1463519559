import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { workerConfig } from '@samenspel/config';
import { WorkerLog } from './platform/worker-log';
import { installRuntime } from './temporal/install-runtime';
import { WorkerModule } from './worker.module';
import { WorkerProcess } from './worker-process';

async function main(): Promise<void> {
  const config = workerConfig();
  const logger = new WorkerLog(config.logFormat);
  Logger.overrideLogger(logger);
  installRuntime();
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest declares its options as a class and exports no way to make one
  const options: Parameters<typeof NestFactory.createApplicationContext>[1] = { logger, abortOnError: false };
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), options);
  app.enableShutdownHooks();
  try {
    await app.get(WorkerProcess).ended();
  } catch (error) {
    logger.error(`The Temporal worker ended by itself, so this process ends: ${describe(error)}`);
    await app.close();
    throw error;
  }
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  // Exit and not only a code: a connection that is still open would keep a dead worker alive.
  process.exit(1);
});
