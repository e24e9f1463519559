import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { HostTask, StackCall, StackDescription, StackReply, StackRequest } from '../../infra/local/stack-host.mts';
import type { PartName } from '../../infra/local/supervised-part.mts';

type StackTask = Extract<HostTask, { stack: unknown }>['stack'];

const host = join(__dirname, '..', '..', 'infra', 'local', 'stack-host.mts');

/** A stack that runs in a process of its own; `stop` ends it, and so does the end of the test process. */
export class RunningStack {
  readonly description: StackDescription;
  readonly #process: ChildProcess;
  readonly #pending = new Map<number, (reply: StackReply) => void>();
  #lastId = 0;

  constructor(child: ChildProcess, description: StackDescription) {
    this.#process = child;
    this.description = description;
    child.on('message', (reply: StackReply) => {
      if ('id' in reply) this.#pending.get(reply.id)?.(reply);
    });
  }

  get addresses(): StackDescription['addresses'] {
    return this.description.addresses;
  }

  /** Addresses of the stack's own database, one for each role. */
  get database(): StackDescription['database'] {
    return this.description.database;
  }

  /** What api and worker have in their environment. */
  get environment(): StackDescription['environment'] {
    return this.description.environment;
  }

  /** `kill -9`; resolves when the process is dead. Supervision starts it again: see `whenUp`. */
  async kill(part: PartName): Promise<void> {
    await this.#call({ do: 'kill', part });
  }

  /** Resolves when the part is ready (again). */
  async whenUp(part: PartName, withinMs?: number): Promise<void> {
    await this.#call({ do: 'whenUp', part, withinMs });
  }

  /** Stops a part, which stays down until `startPart`. */
  async stopPart(part: PartName): Promise<void> {
    await this.#call({ do: 'stopPart', part });
  }

  /** @param env added to its environment, until it is started by this again. */
  async startPart(part: PartName, env?: Readonly<Record<string, string>>): Promise<void> {
    await this.#call({ do: 'startPart', part, env });
  }

  /** How often a part was started again since its first start. */
  async restarts(part: PartName): Promise<number> {
    return (await this.#call({ do: 'restarts', part })) ?? 0;
  }

  /** Kills Temporal and deletes its database file: everything that it knew is gone. */
  async loseTemporal(): Promise<void> {
    await this.#call({ do: 'loseTemporal' });
  }

  async stop(): Promise<void> {
    const gone = once(this.#process, 'exit');
    await this.#call({ do: 'stop' });
    await gone;
  }

  async #call(call: StackCall): Promise<number | undefined> {
    const id = (this.#lastId += 1);
    const request: StackRequest = { id, call };
    const reply = await new Promise<StackReply>((settle) => {
      this.#pending.set(id, settle);
      this.#process.send(request);
    });
    this.#pending.delete(id);
    if ('failed' in reply) throw new Error(reply.failed);
    return 'value' in reply ? reply.value : undefined;
  }
}

async function firstReply(child: ChildProcess): Promise<StackReply> {
  return new Promise((settle) => {
    child.once('message', settle);
    child.once('exit', (code) => {
      settle({ failed: `the process of the stack ended with code ${String(code)}` });
    });
  });
}

/** Starts what the task asks for in a process of its own. */
export async function startHost(task: HostTask): Promise<RunningStack> {
  const child = fork(host, [JSON.stringify(task)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const reply = await firstReply(child);
  if (!('ready' in reply)) throw new Error('failed' in reply ? reply.failed : 'the stack gave no answer');
  return new RunningStack(child, reply.ready);
}

/** A whole Samenspel, or some parts of it, with an empty database of its own on free ports, beside a running `npm start`. */
export async function startStack(options: StackTask = {}): Promise<RunningStack> {
  return startHost({ stack: options });
}
