import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildBundle, buildServer, buildWeb, compileCache, compiledProgram } from './build.mts';
import { describeMailCatcher } from './mail-catcher.mts';
import { choosePorts, isFreePort, type MovedPort, type PortName, type Ports, randomPorts } from './ports.mts';
import {
  type DatabaseAddresses,
  databaseAddresses,
  describePostgres,
  dropDatabase,
  makeDatabase,
} from './postgres.mts';
import { describeApi, describeWorker } from './programs.mts';
import { repository } from './repository.mts';
import { runProgram } from './run-program.mts';
import { RunningProcesses } from './running-processes.mts';
import { SetUpFailure } from './set-up-failure.mts';
import { inheritedEnvironment, partEnvironment, type StackAddresses } from './stack-environment.mts';
import { openStateFolder, readOrMakeSecrets, readPorts, rememberPorts, type Secrets } from './state-folder.mts';
import { type PartEvent, type PartName, type PartSpec, SupervisedPart } from './supervised-part.mts';
import { checkTemporalAddress, describeTemporal, temporalDatabase, temporalNamespace } from './temporal.mts';
import { getTemporalProgram } from './temporal-program.mts';

/** Runs one step of the start, and shows it. The text that the step returns says how it went. */
export type RunStep = (name: string, step: () => Promise<string | undefined>) => Promise<void>;

export interface StackOptions {
  /** Where data, ports and logs are kept; a new folder that goes at the end when left out. */
  readonly folder?: string;
  /** Which parts run; all when left out. The database is migrated when the api or the worker runs, or `migrate` says so. */
  readonly parts?: readonly PartName[];
  /** 'preferred' is what a person expects; 'free' keeps away from a running `npm start`. */
  readonly ports?: 'preferred' | 'free';
  readonly migrate?: boolean;
  /** Whether the sample programme is put into an empty database. */
  readonly sample?: boolean;
  /** Throws away what an earlier run kept (database, workflows, mails) before it starts; servers of somebody else are left alone. */
  readonly isEmptied?: boolean;
  /** Added to the environment of api and worker, and wins. */
  readonly env?: Readonly<Record<string, string>>;
  /** False is quicker, for what is thrown away: nothing waits for the disk. */
  readonly isDurable?: boolean;
  /** Goes on with what was compiled although there are type errors. */
  readonly typeErrors?: 'refused' | 'tolerated';
  /** Uses the servers that DATABASE_URL, DATABASE_OWNER_URL and TEMPORAL_ADDRESS name. */
  readonly ownServers?: NodeJS.ProcessEnv;
  readonly runStep?: RunStep;
  readonly tell?: (event: PartEvent) => void;
  readonly say?: (line: string) => void;
}

const allParts: readonly PartName[] = ['postgres', 'temporal', 'mail', 'api', 'worker'];

const quietly: RunStep = async (_name, step) => {
  await step();
};

function withDefaults(options: StackOptions): Required<Omit<StackOptions, 'folder'>> {
  const parts = options.parts ?? allParts;
  const hasPrograms = parts.includes('api') || parts.includes('worker');
  return {
    ports: 'free',
    migrate: hasPrograms,
    sample: hasPrograms,
    isEmptied: false,
    env: {},
    isDurable: false,
    typeErrors: 'refused',
    ownServers: {},
    runStep: quietly,
    tell: () => undefined,
    say: () => undefined,
    ...options,
    parts,
  };
}

/** A whole Samenspel on this machine, or some parts of it: started in order, supervised, stopped by `stop`. */
export class Stack {
  readonly folder: string;
  readonly #options: ReturnType<typeof withDefaults>;
  readonly #isTemporary: boolean;
  readonly #processes: RunningProcesses;
  readonly #parts = new Map<PartName, SupervisedPart>();
  #ports!: Ports;
  #secrets!: Secrets;
  #temporalProgram = '';
  #stopping: Promise<void> | undefined;

  constructor(folder: string, options: StackOptions) {
    this.folder = resolve(folder);
    this.#isTemporary = options.folder === undefined;
    this.#options = withDefaults(options);
    this.#processes = new RunningProcesses(this.folder);
  }

  get addresses(): StackAddresses {
    const at = (port: number): string => `http://localhost:${port}`;
    const theirs = this.#options.ownServers.TEMPORAL_ADDRESS;
    return {
      app: at(this.#ports.app),
      api: `${at(this.#ports.app)}/api/v1`,
      apiDocs: `${at(this.#ports.app)}/api/v1/docs`,
      mailbox: at(this.#ports.mailbox),
      smtp: `smtp://127.0.0.1:${this.#ports.smtp}`,
      temporal: theirs ?? `127.0.0.1:${this.#ports.temporal}`,
      temporalUi: theirs === undefined ? at(this.#ports.temporalUi) : undefined,
    };
  }

  /** The database of this stack; `superuser` is empty on a server of somebody else. */
  get database(): DatabaseAddresses {
    const { DATABASE_URL: application, DATABASE_OWNER_URL: owner } = this.#options.ownServers;
    if (application !== undefined) return { application, owner: owner ?? application, superuser: '' };
    return databaseAddresses({ port: this.#ports.postgres, passwords: this.#secrets.postgresPasswords });
  }

  /** What api and worker have in their environment. */
  get environment(): Record<string, string> {
    const { addresses, database, folder } = this;
    const theirs = this.#options.ownServers;
    const namespace =
      theirs.TEMPORAL_ADDRESS === undefined ? temporalNamespace : (theirs.TEMPORAL_NAMESPACE ?? 'default');
    return partEnvironment({
      folder,
      addresses,
      database,
      namespace,
      secrets: this.#secrets,
      extra: this.#options.env,
    });
  }

  /** Starts all parts in order; what was started is stopped again when one of them fails. */
  async start(): Promise<this> {
    try {
      await this.#claimFolder();
      await this.#startServers();
      await this.#prepareDatabase();
      await this.#startPrograms();
      return this;
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  /** `kill -9` of a part; it is started again. Resolves when it is dead. */
  async kill(name: PartName): Promise<void> {
    await this.#part(name).kill();
  }

  /** Resolves when the part is ready (again). */
  async whenUp(name: PartName, withinMs = 60_000): Promise<void> {
    await this.#part(name).whenUp(withinMs);
  }

  /** Stops a part, which stays down until `startPart`. */
  async stopPart(name: PartName): Promise<void> {
    await this.#part(name).stop();
  }

  /** @param env added to its environment, until it is started by this again. */
  async startPart(name: PartName, env: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.#part(name).start(env);
  }

  /** How often a part was started again. */
  restarts(name: PartName): number {
    return this.#part(name).restarts;
  }

  /** Kills Temporal and deletes its database file: everything that it knew is gone. */
  async loseTemporal(): Promise<void> {
    const temporal = this.#part('temporal');
    await Promise.all([temporal.stop(), temporal.kill()]);
    await this.#forgetWorkflows();
    await temporal.start();
  }

  async #forgetWorkflows(): Promise<void> {
    for (const suffix of ['', '-wal', '-shm', '-journal']) {
      await rm(`${temporalDatabase(this.folder)}${suffix}`, { force: true });
    }
  }

  /** Stops everything cleanly, programs before servers, within 10 seconds. */
  async stop(): Promise<void> {
    this.#stopping ??= this.#stopAll();
    await this.#stopping;
  }

  async #stopAll(): Promise<void> {
    const stopThese = (names: readonly PartName[]): Promise<unknown> =>
      Promise.all(names.map(async (name) => this.#parts.get(name)?.stop()));
    await stopThese(['api', 'worker']);
    await stopThese(['mail', 'temporal', 'postgres']);
    this.#processes.release();
    if (this.#isTemporary) await rm(this.folder, { recursive: true, force: true });
  }

  #part(name: PartName): SupervisedPart {
    const part = this.#parts.get(name);
    if (part === undefined) throw new Error(`this stack runs no ${name}`);
    return part;
  }

  async #claimFolder(): Promise<void> {
    await openStateFolder(this.folder);
    const claim = await this.#processes.claim();
    if ('runningAs' in claim) {
      const remedy = `use that one, or stop it first (Ctrl-C there, or: kill ${claim.runningAs})`;
      throw new SetUpFailure(`Samenspel already runs from this folder, as process ${claim.runningAs}`, remedy);
    }
    if (claim.ended.length > 0) this.#options.say(`ended what an earlier run left behind: ${claim.ended.join(', ')}`);
    this.#secrets = await readOrMakeSecrets(this.folder);
    const wanted = this.#options.ports === 'free' ? randomPorts() : await readPorts(this.folder);
    const { ports, moved } = await choosePorts(wanted, isFreePort);
    this.#ports = ports;
    await rememberPorts(this.folder, ports);
    if (this.#options.ports === 'preferred') for (const move of moved) if (this.#opens(move.name)) this.#sayMoved(move);
  }

  #opens(port: PortName): boolean {
    const { TEMPORAL_ADDRESS: theirTemporal, DATABASE_URL: theirDatabase } = this.#options.ownServers;
    if (port === 'temporal' || port === 'temporalUi') return theirTemporal === undefined;
    return port !== 'postgres' || theirDatabase === undefined;
  }

  #sayMoved({ name, wanted, got }: MovedPort): void {
    this.#options.say(`port ${wanted} (${name}) is taken by another program: using ${got} instead`);
  }

  #runs(name: PartName): boolean {
    return this.#options.parts.includes(name);
  }

  async #step(isWanted: boolean, name: string, step: () => Promise<string | undefined>): Promise<void> {
    if (isWanted) await this.#options.runStep(name, step);
  }

  async #startServers(): Promise<void> {
    if (this.#options.isEmptied) {
      await this.#forgetWorkflows();
      await rm(join(this.folder, 'mail'), { recursive: true, force: true });
    }
    await Promise.all([
      this.#step(this.#runs('temporal'), 'Temporal', () => this.#startTemporal()),
      this.#step(this.#runs('postgres'), 'PostgreSQL 18', () => this.#startPostgres()),
      this.#step(this.#runs('mail'), 'mail catcher', () => this.#startMail()),
      this.#step(this.#options.migrate, 'api and worker', () => buildServer(this.#options.typeErrors)),
      this.#step(this.#runs('api'), 'pages', buildWeb),
    ]);
    await this.#step(this.#runs('worker'), 'workflow bundle', buildBundle);
  }

  async #startTemporal(): Promise<string> {
    const theirs = this.#options.ownServers.TEMPORAL_ADDRESS;
    if (theirs !== undefined) {
      await checkTemporalAddress(theirs);
      return `the cluster at ${theirs}`;
    }
    const found = await getTemporalProgram(this.#options.say);
    this.#temporalProgram = found.path;
    const { temporal: port, temporalUi: uiPort } = this.#ports;
    await this.#startOne(describeTemporal({ program: this.#temporalProgram, folder: this.folder, port, uiPort }));
    return `127.0.0.1:${port}, program by ${found.way}`;
  }

  async #startPostgres(): Promise<string> {
    if (this.#options.ownServers.DATABASE_URL !== undefined) return 'the server of DATABASE_URL';
    const { isDurable } = this.#options;
    const options = {
      folder: this.folder,
      port: this.#ports.postgres,
      passwords: this.#secrets.postgresPasswords,
      isDurable,
    };
    await this.#startOne(await describePostgres(options));
    if (this.#options.isEmptied) await dropDatabase(options);
    await makeDatabase(options);
    return `127.0.0.1:${options.port}, data in ${join(this.folder, 'postgres')}`;
  }

  async #startMail(): Promise<string> {
    const { smtp: smtpPort, mailbox: webPort } = this.#ports;
    await this.#startOne(describeMailCatcher({ folder: this.folder, smtpPort, webPort }));
    return this.addresses.mailbox;
  }

  async #prepareDatabase(): Promise<void> {
    const { migrate, sample } = this.#options;
    const asOwner = { DATABASE_OWNER_URL: this.database.owner };
    await this.#step(migrate, 'migrations', () => this.#runOnce('libs/persistence/src/migrate.js', asOwner));
    await this.#step(sample, 'sample programme', () => this.#runOnce('apps/api/src/sample.js', {}));
  }

  async #runOnce(program: string, extra: Record<string, string>): Promise<string> {
    const env = { ...this.#programEnvironment, ...extra };
    const options = { cwd: repository, env };
    const { code, output } = await runProgram(process.execPath, [compiledProgram(program)], options);
    if (code === 0) return output.trim().split('\n').at(-1) ?? '';
    throw new SetUpFailure(`${program} ended with code ${code}`, `repair what it says:\n${output.trim()}`);
  }

  async #startPrograms(): Promise<void> {
    const env = this.#programEnvironment;
    await Promise.all([
      this.#step(this.#runs('api'), 'api', () => this.#startOne(describeApi(env, this.#ports.app))),
      this.#step(this.#runs('worker'), 'worker', () => this.#startOne(describeWorker(env))),
    ]);
  }

  get #programEnvironment(): NodeJS.ProcessEnv {
    // Half of a start is compiling what did not change: a part that was killed is up sooner.
    const NODE_COMPILE_CACHE = compileCache;
    return { ...inheritedEnvironment(process.env), NODE_COMPILE_CACHE, ...this.environment };
  }

  async #startOne(spec: PartSpec): Promise<undefined> {
    if (this.#stopping !== undefined) throw new Error(`stopped before ${spec.name} started`);
    const logFile = join(this.folder, 'logs', `${spec.name}.log`);
    const part = new SupervisedPart(spec, { processes: this.#processes, logFile, tell: this.#options.tell });
    this.#parts.set(spec.name, part);
    await part.start();
  }
}

/** Starts a stack. Without options: all parts, in a new folder, on free ports, with an empty database of its own. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'samenspel-')));
  return new Stack(folder, options).start();
}
