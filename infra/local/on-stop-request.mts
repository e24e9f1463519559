const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls once when somebody wants this process to end: a signal, Ctrl-C, a terminal that went away,
 * or the end of the process that started us through infra/local/run.mjs.
 */
export function onStopRequest(stop: () => Promise<void>): void {
  let stopping: Promise<void> | undefined;
  const request = (): void => {
    stopping ??= stop();
  };
  for (const signal of signals) process.on(signal, request);
  process.on('disconnect', request);
  process.stdout.on('error', request);
}
