/** Does something again and again, the next time only after the last one is done; a failure is told and goes on. */
export interface Repeated {
  stop(): Promise<void>;
}

interface RepeatOptions {
  readonly everyMs: number;
  readonly work: () => unknown;
  readonly failed: (error: unknown) => void;
}

export function repeat({ everyMs, work, failed }: RepeatOptions): Repeated {
  let stopped = false;
  let doing: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    if (!stopped) doing = doing.then(work).catch(failed);
  }, everyMs);
  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await doing;
    },
  };
}
