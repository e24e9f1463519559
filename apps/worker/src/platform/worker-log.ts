import { ConsoleLogger } from '@nestjs/common';
import type { LogFormat } from '@samenspel/config';

const framework: readonly unknown[] = ['NestFactory', 'InstanceLoader'];

/** The log of this process, without the lines in which the framework tells that it started its modules. */
export class WorkerLog extends ConsoleLogger {
  constructor(format: LogFormat) {
    super({ json: format === 'json', colors: format === 'text' && process.stdout.isTTY, prefix: 'Worker' });
  }

  override log(message: unknown, ...about: unknown[]): void {
    if (!framework.includes(about.at(-1))) super.log(message, ...about);
  }
}
