import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';

export interface ProgramOutcome {
  readonly code: number;
  /** Standard output and standard error together, in the order in which they came. */
  readonly output: string;
}

export interface ProgramOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  readonly timeoutMs?: number;
  /** As `os.constants.priority` names them; absent: that of this process. */
  readonly priority?: number | undefined;
  /** Shows the output while it comes. */
  readonly echo?: boolean;
}

const running = new Set<ChildProcess>();

/** Ends every program that still runs: for a process that is asked to stop in the middle of its work. */
export function endPrograms(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** Runs a program to its end. A program that is missing, or that took too long, has code -1. */
export async function runProgram(
  command: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramOutcome> {
  const { echo = false, timeoutMs = 600_000, priority, ...rest } = options;
  return new Promise((settle) => {
    const child = spawn(command, args, { ...rest, stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs });
    running.add(child);
    if (priority !== undefined && child.pid !== undefined) setPriority(child.pid, priority);
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      if (echo) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => {
      running.delete(child);
      settle({ code: -1, output: `${output}${error.message}` });
    });
    child.on('close', (code) => {
      running.delete(child);
      settle({ code: code ?? -1, output });
    });
  });
}
