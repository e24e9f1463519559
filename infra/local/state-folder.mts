import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Ports, preferredPorts } from './ports.mts';

/** What is made once per folder: passwords and keys of this machine only, never of production. */
export interface Secrets {
  /** `id:base64` pairs, the first is current: signs sessions and links. */
  readonly linkKeys: string;
  /** `id:base64` pairs of 32 bytes, the first is current: encrypts payloads. */
  readonly payloadKeys: string;
  readonly postgresPasswords: { readonly superuser: string; readonly owner: string; readonly application: string };
}

async function readJson<T>(path: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

// Written beside and renamed, so that a kill in between leaves the old file or the new one.
async function writeJson(path: string, value: unknown, mode = 0o644): Promise<void> {
  await writeFile(`${path}.new`, `${JSON.stringify(value, undefined, 2)}\n`, { mode });
  await rename(`${path}.new`, path);
}

function makeSecrets(): Secrets {
  const key = (): string => randomBytes(32).toString('base64');
  const password = (): string => randomBytes(18).toString('hex');
  return {
    linkKeys: `local-1:${key()}`,
    payloadKeys: `local-1:${key()}`,
    postgresPasswords: { superuser: password(), owner: password(), application: password() },
  };
}

/** The folder that holds everything that a running stack keeps: data, secrets, ports, logs. */
export async function openStateFolder(folder: string): Promise<void> {
  await mkdir(join(folder, 'logs'), { recursive: true });
  // PostgreSQL runs as another user when we are root, and must be able to pass through.
  await chmod(folder, 0o711);
}

export async function readOrMakeSecrets(folder: string): Promise<Secrets> {
  const path = join(folder, 'secrets.json');
  const known = await readJson<Secrets>(path);
  if (known !== undefined) return known;
  const made = makeSecrets();
  await writeJson(path, made, 0o600);
  return made;
}

/** The ports of the last time, so that links in mails stay good; else the preferred ones. */
export async function readPorts(folder: string): Promise<Ports> {
  return { ...preferredPorts, ...(await readJson<Partial<Ports>>(join(folder, 'ports.json'))) };
}

export async function rememberPorts(folder: string, ports: Ports): Promise<void> {
  await writeJson(join(folder, 'ports.json'), ports);
}

/** Somebody to sign in as, as the sample step wrote it down. */
export interface SamplePerson {
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

export async function readSamplePeople(folder: string): Promise<readonly SamplePerson[]> {
  return (await readJson<SamplePerson[]>(join(folder, 'sample-people.json'))) ?? [];
}

/** Whether the tasks of the sample were played to the end; undefined when they never were begun. */
export type SampleState = 'playing' | 'played' | undefined;

export async function readSampleState(folder: string): Promise<SampleState> {
  return (await readJson<{ state: SampleState }>(join(folder, 'sample.json')))?.state;
}

export async function rememberSampleState(folder: string, state: Exclude<SampleState, undefined>): Promise<void> {
  await writeJson(join(folder, 'sample.json'), { state });
}
