import { spawn } from 'node:child_process';
import { join } from 'node:path';

const repository = join(__dirname, '..', '..');

/**
 * Runs a program that ends with its verdict as JSON on a line of its own. It is a process of its own, because jest loads
 * no ES modules; what it said beside its verdict is shown when there is none.
 */
export async function runForVerdict<Verdict>(program: string, ...options: readonly string[]): Promise<Verdict> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...options], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString('utf8')));
  await new Promise((settle) => child.once('close', settle));
  const line = said.out.split('\n').findLast((each) => each.startsWith('{'));
  if (line === undefined) throw new Error(`${program} gave no verdict:\n${said.err.slice(-4_000)}`);
  return JSON.parse(line) as Verdict;
}
