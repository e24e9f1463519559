// A stack in a process of its own, for callers that are no ES modules (jest): they talk to it by messages.
// When the caller is gone, however that came, the stack stops.
import { SetUpFailure } from './set-up-failure.mts';
import { type Stack, type StackOptions, startStack } from './stack.mts';
import type { PartName } from './supervised-part.mts';
import { startTestServers, type TestServers } from './test-servers.mts';

export type StackCall =
  | { readonly do: 'kill' | 'stopPart' | 'restarts'; readonly part: PartName }
  | { readonly do: 'startPart'; readonly part: PartName; readonly env?: Readonly<Record<string, string>> }
  | { readonly do: 'whenUp'; readonly part: PartName; readonly withinMs?: number }
  | { readonly do: 'loseTemporal' | 'stop' };

export interface StackRequest {
  readonly id: number;
  readonly call: StackCall;
}

/** What a running stack is, as far as it can be written down. */
export interface StackDescription {
  readonly folder: string;
  readonly addresses: Stack['addresses'];
  readonly database: Stack['database'];
  readonly environment: Readonly<Record<string, string>>;
  readonly servers?: TestServers;
}

export type StackReply =
  | { readonly ready: StackDescription }
  | { readonly failed: string }
  | { readonly id: number; readonly value?: number }
  | { readonly id: number; readonly failed: string };

/** What the caller wants: a stack, or the servers that tests share. */
export type HostTask =
  { readonly stack: Omit<StackOptions, 'runStep' | 'tell' | 'say'> } | { readonly testServers: true };

function reply(message: StackReply): void {
  process.send?.(message);
}

function explain(error: unknown): string {
  if (error instanceof SetUpFailure) return `${error.message}. What to do: ${error.remedy}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function carryOut(stack: Stack, call: StackCall): Promise<number | undefined> {
  switch (call.do) {
    case 'restarts':
      return stack.restarts(call.part);
    case 'startPart':
      await stack.startPart(call.part, call.env);
      return undefined;
    case 'whenUp':
      await stack.whenUp(call.part, call.withinMs);
      return undefined;
    case 'loseTemporal':
    case 'stop':
      await stack[call.do]();
      return undefined;
    default:
      await stack[call.do](call.part);
      return undefined;
  }
}

async function begin(task: HostTask): Promise<{ readonly stack: Stack; readonly servers?: TestServers }> {
  const say = (line: string): void => {
    console.error(line);
  };
  if ('testServers' in task) return startTestServers(say);
  return { stack: await startStack({ ...task.stack, say }) };
}

async function serve({ stack, servers }: Awaited<ReturnType<typeof begin>>): Promise<void> {
  const { folder, addresses, database, environment } = stack;
  process.on('message', ({ id, call }: StackRequest) => {
    void carryOut(stack, call).then(
      (value) => {
        reply({ id, value });
        if (call.do === 'stop') process.disconnect();
      },
      (error: unknown) => {
        reply({ id, failed: explain(error) });
      },
    );
  });
  reply({ ready: { folder, addresses, database, environment, servers } });
  await new Promise((settle) => process.once('disconnect', settle));
  await stack.stop();
}

// Ctrl-C reaches the whole group: the caller decides, and its end closes our channel.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
try {
  await serve(await begin(JSON.parse(process.argv[2] ?? '{}') as HostTask));
} catch (error) {
  reply({ failed: explain(error) });
  process.exitCode = 1;
  if (process.connected) process.disconnect();
}
process.exit();
