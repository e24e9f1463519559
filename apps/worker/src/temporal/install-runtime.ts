import { Logger } from '@nestjs/common';
import { DefaultLogger, type LogEntry, Runtime } from '@temporalio/worker';

const log = new Logger('Temporal');

/** Must run before the first connection. Nest owns the signals of the process; the SDK may not stop a worker by itself. */
export function installRuntime(): void {
  Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('WARN', write) });
}

function write({ level, message, meta }: LogEntry): void {
  const text = meta?.error instanceof Error ? `${message}: ${meta.error.message}` : message;
  if (level === 'ERROR') log.error(text);
  else log.warn(text);
}
