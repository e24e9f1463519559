import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runProgram } from './run-program.mts';

/** A process, known by more than its number: numbers are used again. */
interface ProcessMark {
  readonly pid: number;
  readonly name: string;
  readonly startedAt: string;
}

/** When a process started, in the system's own words; undefined when there is no such process. */
async function readStart(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') {
    const { code, output } = await runProgram('ps', ['-p', String(pid), '-o', 'lstart=']);
    return code === 0 ? output.trim() : undefined;
  }
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

async function isAlive(mark: ProcessMark): Promise<boolean> {
  return (await readStart(mark.pid)) === mark.startedAt;
}

/** Sends a signal, to the whole group when the process leads one; false when it is gone. */
export function signal(pid: number, name: NodeJS.Signals, to: 'process' | 'group' = 'process'): boolean {
  try {
    return process.kill(to === 'group' ? -pid : pid, name);
  } catch {
    return false;
  }
}

/**
 * What a supervisor started, written down in its folder. A reaper of a few kilobytes ends them when the supervisor is killed;
 * whatever even that left behind, the next start ends.
 */
export class RunningProcesses {
  readonly #folder: string;
  #marks: ProcessMark[] = [];
  #isClaimed = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get #record(): string {
    return join(this.#folder, 'processes.json');
  }

  get #numbers(): string {
    return join(this.#folder, 'processes.txt');
  }

  /** Ends what an earlier run left. Returns the number of the supervisor that still runs in this folder, if any. */
  async claim(): Promise<{ readonly runningAs: number } | { readonly ended: readonly string[] }> {
    const earlier = this.#read();
    const supervisor = earlier.find((mark) => mark.name === 'supervisor');
    if (supervisor !== undefined && (await isAlive(supervisor))) return { runningAs: supervisor.pid };
    const ended: string[] = [];
    for (const mark of earlier) if (await this.#end(mark)) ended.push(mark.name);
    this.#marks = [];
    this.#isClaimed = true;
    await this.add(process.pid, 'supervisor');
    this.#startReaper();
    return { ended };
  }

  async add(pid: number, name: string): Promise<void> {
    const startedAt = await readStart(pid);
    if (startedAt === undefined) return;
    this.#marks.push({ pid, name, startedAt });
    this.#write();
  }

  remove(pid: number): void {
    this.#marks = this.#marks.filter((mark) => mark.pid !== pid);
    this.#write();
  }

  /** Everything stopped: nothing is left for a reaper or a next start. A folder that another supervisor holds is left alone. */
  release(): void {
    if (!this.#isClaimed) return;
    rmSync(this.#numbers, { force: true });
    rmSync(this.#record, { force: true });
  }

  #read(): ProcessMark[] {
    try {
      return JSON.parse(readFileSync(this.#record, 'utf8')) as ProcessMark[];
    } catch {
      return [];
    }
  }

  #write(): void {
    const parts = this.#marks.filter((mark) => mark.pid !== process.pid);
    writeFileSync(this.#record, JSON.stringify(this.#marks));
    writeFileSync(this.#numbers, parts.map((mark) => `${mark.pid}\n`).join(''));
  }

  async #end(mark: ProcessMark): Promise<boolean> {
    if (!(await isAlive(mark))) return false;
    signal(mark.pid, 'SIGINT');
    for (let waited = 0; waited < 4_000; waited += 100) {
      await sleep(100);
      if (!(await isAlive(mark))) return true;
    }
    signal(mark.pid, 'SIGKILL');
    await sleep(200);
    return true;
  }

  // Its standard input is a pipe of ours: when we are gone, however that came, `read` returns.
  #startReaper(): void {
    const endAll = 'for p in $(cat "$0" 2>/dev/null); do kill -$s "$p" 2>/dev/null; done';
    const script = `read -r _; [ -s "$0" ] || exit 0; s=INT; ${endAll}; sleep 4; s=KILL; ${endAll}`;
    const reaper = spawn('/bin/sh', ['-c', script, this.#numbers], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    reaper.on('error', () => undefined);
    reaper.unref();
    (reaper.stdin as unknown as { unref?: () => void }).unref?.();
  }
}
