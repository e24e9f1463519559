import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The root of the working copy. */
export const repository = resolve(import.meta.dirname, '../..');

/** Where what was downloaded is kept: outside git, shared by all working copies of this person. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return join(environment.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'samenspel');
}

/** A program of node_modules/.bin. */
export function localProgram(name: string): string {
  return join(repository, 'node_modules', '.bin', name);
}
