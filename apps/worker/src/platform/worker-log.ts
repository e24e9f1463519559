import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import type { LogFormat } from '@samenspel/config';

const framework: readonly unknown[] = ['NestFactory', 'InstanceLoader'];

// The figures of every minute are for a machine that reads them, not for a person at a terminal.
const forPersons: LogLevel[] = ['log', 'warn', 'error', 'fatal'];

/** The log of this process, without the lines in which the framework tells that it started its modules. */
export class WorkerLog extends ConsoleLogger {
  constructor(format: LogFormat) {
    super({
      prefix: 'Worker',
      compact: true,
      ...(format === 'json' ? { json: true } : { colors: process.stdout.isTTY, logLevels: forPersons }),
    });
  }

  override log(message: unknown, ...about: unknown[]): void {
    if (!framework.includes(about.at(-1))) super.log(message, ...about);
  }
}
