import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { backOff } from './back-off.mts';
import { type RunningProcesses, signal } from './running-processes.mts';
import { SetUpFailure } from './set-up-failure.mts';

export type PartName = 'postgres' | 'temporal' | 'mail' | 'api' | 'worker';

/** How one part of the stack is started, known to be ready, and stopped. */
export interface PartSpec {
  readonly name: PartName;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  /** Done before every start. */
  readonly prepare?: () => Promise<void>;
  /** Asked ten times a second; `lines` are those of this start. */
  readonly isReady: (lines: readonly string[]) => Promise<boolean>;
  readonly readyWithinMs: number;
  readonly stopSignal: NodeJS.Signals;
  readonly stopWithinMs: number;
  /** Which lines reach the terminal; all of them reach the log file. */
  readonly isWorthShowing: (line: string) => boolean;
}

export type PartEvent =
  | { readonly kind: 'line'; readonly part: PartName; readonly line: string }
  | { readonly kind: 'died'; readonly part: PartName; readonly how: string; readonly againInMs: number }
  | { readonly kind: 'up-again'; readonly part: PartName; readonly afterMs: number };

export interface PartSurroundings {
  readonly processes: RunningProcesses;
  readonly logFile: string;
  readonly tell: (event: PartEvent) => void;
}

const steadyAfterMs = 10_000;
const firstAttempts = 3;
const keptLines = 40;

/** A process that is started again when it dies, until it is stopped on purpose. */
export class SupervisedPart {
  readonly spec: PartSpec;
  readonly #around: PartSurroundings;
  readonly #log: WriteStream;
  #child: ChildProcess | undefined;
  #extraEnv: NodeJS.ProcessEnv = {};
  #lines: string[] = [];
  #isWanted = false;
  #isUp = false;
  #hasBeenUp = false;
  #failures = 0;
  #diedAt = 0;
  #restarts = 0;
  #life: Promise<void> = Promise.resolve();

  constructor(spec: PartSpec, around: PartSurroundings) {
    this.spec = spec;
    this.#around = around;
    this.#log = createWriteStream(around.logFile);
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  get isUp(): boolean {
    return this.#isUp;
  }

  /** How often it was started again since the first start. */
  get restarts(): number {
    return this.#restarts;
  }

  /**
   * Starts it and waits until it is ready; fails when it does not get there.
   * @param env added to its environment until it is started on purpose again
   */
  async start(env: NodeJS.ProcessEnv = {}): Promise<void> {
    this.#isWanted = true;
    this.#extraEnv = env;
    this.#life = this.#live();
    await this.whenUp(this.spec.readyWithinMs);
  }

  /** Waits until it is ready, through restarts. */
  async whenUp(withinMs: number): Promise<void> {
    const until = Date.now() + withinMs;
    while (!this.#isUp) {
      if (!this.#isWanted) throw this.#failure('gave up');
      if (Date.now() > until) throw this.#failure(`was not ready within ${withinMs / 1000} s`);
      await sleep(20);
    }
  }

  /** `kill -9`; supervision starts it again. Resolves when the process is gone. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child?.pid === undefined) return;
    this.#isUp = false;
    const gone = new Promise((settle) => child.once('exit', settle));
    if (signal(child.pid, 'SIGKILL')) await gone;
  }

  /** Stops it cleanly, and by force when that takes too long. It stays down until `start`. */
  async stop(): Promise<void> {
    this.#isWanted = false;
    const child = this.#child;
    if (child?.pid !== undefined) {
      signal(child.pid, this.spec.stopSignal);
      const timer = setTimeout(() => signal(child.pid ?? 0, 'SIGKILL', 'group'), this.spec.stopWithinMs);
      await this.#life;
      clearTimeout(timer);
      return;
    }
    await this.#life;
  }

  async #live(): Promise<void> {
    while (this.#isWanted) {
      const how = await this.#liveOnce();
      this.#diedAt = Date.now();
      // What never came up is not tried for ever: the first start fails, and tells why.
      if (!this.#hasBeenUp && this.#failures >= firstAttempts) this.#isWanted = false;
      await this.#waitForNextStart(how);
    }
  }

  async #waitForNextStart(how: string): Promise<void> {
    if (!this.#isWanted) return;
    const againInMs = backOff(this.#failures);
    this.#around.tell({ kind: 'died', part: this.spec.name, how, againInMs });
    const until = Date.now() + againInMs;
    while (Date.now() < until && this.#mayGoOn()) await sleep(50);
    this.#restarts += 1;
  }

  #mayGoOn(): boolean {
    return this.#isWanted;
  }

  /** One life of the process, from start to end; returns how it ended. */
  async #liveOnce(): Promise<string> {
    const startedAt = Date.now();
    try {
      await this.spec.prepare?.();
    } catch (error) {
      this.#failures += 1;
      return error instanceof Error ? error.message : String(error);
    }
    const child = this.#spawn();
    const end = new Promise<string>((settle) => {
      child.once('error', (error) => {
        settle(error.message);
      });
      child.once('exit', (code, by) => {
        settle(by === null ? `exit code ${code}` : by);
      });
    });
    if (child.pid !== undefined) await this.#around.processes.add(child.pid, this.spec.name);
    void this.#watchUntilReady(child);
    const how = await end;
    this.#forget(child);
    this.#failures = Date.now() - startedAt > steadyAfterMs ? 1 : this.#failures + 1;
    return how;
  }

  #spawn(): ChildProcess {
    const { command, args, env, cwd, uid, gid } = this.spec;
    // A group of its own, so that Ctrl-C in the terminal reaches the supervisor only, which stops the parts in order.
    const options = { env: { ...env, ...this.#extraEnv }, cwd, uid, gid, detached: true };
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    this.#lines = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        this.#take(line);
      });
    }
    return child;
  }

  #take(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length > keptLines) this.#lines.shift();
    this.#log.write(`${line}\n`);
    if (this.#isWanted && this.spec.isWorthShowing(line))
      this.#around.tell({ kind: 'line', part: this.spec.name, line });
  }

  #forget(child: ChildProcess): void {
    this.#isUp = false;
    if (child.pid !== undefined) this.#around.processes.remove(child.pid);
    if (this.#child === child) this.#child = undefined;
  }

  async #watchUntilReady(child: ChildProcess): Promise<void> {
    while (this.#child === child && !(await this.#isReadyNow())) await sleep(100);
    if (this.#child !== child || child.exitCode !== null || child.signalCode !== null) return;
    this.#isUp = true;
    if (this.#hasBeenUp)
      this.#around.tell({ kind: 'up-again', part: this.spec.name, afterMs: Date.now() - this.#diedAt });
    this.#hasBeenUp = true;
  }

  async #isReadyNow(): Promise<boolean> {
    try {
      return await this.spec.isReady(this.#lines);
    } catch {
      return false;
    }
  }

  #failure(what: string): SetUpFailure {
    const last = this.#lines.slice(-8).map((line) => `    ${line}`);
    const remedy = `read ${this.#around.logFile}; its last lines:\n${last.join('\n')}`;
    return new SetUpFailure(`${this.spec.name} ${what}`, remedy);
  }
}
