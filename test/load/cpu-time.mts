import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The process number of a part of the stack that keeps its state in this folder. */
export async function pidOf(folder: string, part: string): Promise<number> {
  const marks = JSON.parse(await readFile(join(folder, 'processes.json'), 'utf8')) as { pid: number; name: string }[];
  return marks.find(({ name }) => name === part)?.pid ?? 0;
}

/** What a process used of the processors until now, in milliseconds; NaN where there is no /proc. */
export async function cpuMsOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // In ticks of 10 ms: of the process itself and of the system for it.
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
