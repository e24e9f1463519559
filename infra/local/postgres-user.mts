import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { runProgram } from './run-program.mts';
import { SetUpFailure } from './set-up-failure.mts';

export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

async function lookUp(name: string): Promise<SystemUser | undefined> {
  const [uid, gid] = await Promise.all([runProgram('id', ['-u', name]), runProgram('id', ['-g', name])]);
  if (uid.code !== 0 || gid.code !== 0) return undefined;
  return { uid: Number(uid.output.trim()), gid: Number(gid.output.trim()) };
}

/**
 * PostgreSQL refuses to run as root: then it runs as the system user `postgres`, made when there is none.
 * @returns undefined when we are not root: it runs as ourselves
 */
export async function choosePostgresUser(): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const known = await lookUp('postgres');
  if (known !== undefined) return known;
  await runProgram('useradd', ['--system', '--no-create-home', '--user-group', 'postgres']);
  const made = (await lookUp('postgres')) ?? (await lookUp('nobody'));
  if (made !== undefined) return made;
  const remedy =
    'run as an ordinary user, or make a system user `postgres`, or set DATABASE_URL and DATABASE_OWNER_URL';
  throw new SetUpFailure('PostgreSQL cannot run as root, and no other user was found', remedy);
}

/** Whether any user may pass through every folder above this path (a clone below /root is closed to others). */
export function isOpenToOthers(path: string): boolean {
  const parent = dirname(path);
  if (parent === path) return true;
  return (statSync(parent).mode & 0o001) !== 0 && isOpenToOthers(parent);
}
