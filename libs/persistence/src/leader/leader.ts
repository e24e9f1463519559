import { LeaderConnection } from './leader-connection';
import { Pause } from './pause';

/** Work that one process at a time may do. */
export interface LedWork {
  /** Names the lock: `sealer`, `relay`, `reconciler`, `dispatcher`. */
  readonly name: string;
  /** Called each time that this process becomes the leader, before the first round. */
  takeOver?(connection: LeaderConnection): Promise<void>;
  /** One round of the work; gives the number of milliseconds until the next one. */
  round(connection: LeaderConnection): Promise<number>;
}

/** What a leader tells: for the log. */
export interface LeaderListener {
  tookOver(name: string): void;
  failed(name: string, error: unknown): void;
}

export interface LeaderOptions {
  readonly databaseUrl: string;
  readonly work: LedWork;
  readonly listener: LeaderListener;
  /** How often one that does not lead tries to, in milliseconds. */
  readonly candidateMs?: number;
}

const longestRestMs = 5_000;

/**
 * Does its work while it holds a session advisory lock, on the very connection that writes: a process that is gone has
 * neither, and another takes over within a second. A round that fails ends the session and begins again after a rest.
 */
export class Leader {
  private readonly pause = new Pause();
  private readonly candidateMs: number;
  private running: Promise<void> | undefined;
  private stopped = false;
  private restMs = 0;

  constructor(private readonly options: LeaderOptions) {
    this.candidateMs = options.candidateMs ?? 1_000;
  }

  start(): void {
    this.running ??= this.live();
  }

  /** Lets the round finish, then gives up the lock. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.pause.end();
    await this.running;
  }

  /** Ends the wait between two rounds. */
  hurry(): void {
    this.pause.end();
  }

  private async live(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.lead();
      } catch (error) {
        this.options.listener.failed(this.options.work.name, error);
        this.restMs = Math.min(longestRestMs, Math.max(250, this.restMs * 2));
        await this.rest(this.restMs);
      }
    }
  }

  private async lead(): Promise<void> {
    const { work, databaseUrl, listener } = this.options;
    let lost: Error | undefined;
    const connection = await LeaderConnection.open(databaseUrl, work.name, (error) => {
      lost = error;
      this.pause.end();
    });
    try {
      if (!(await this.waitForLock(connection, () => lost))) return;
      listener.tookOver(work.name);
      await work.takeOver?.(connection);
      while (!this.stopped) {
        if (lost) throw lost;
        const ms = await work.round(connection);
        this.restMs = 0;
        await this.rest(ms);
      }
    } finally {
      // The session may be broken already; the lock is gone either way.
      await connection.close().catch(() => undefined);
    }
  }

  private async waitForLock(connection: LeaderConnection, lost: () => Error | undefined): Promise<boolean> {
    while (!this.stopped) {
      const error = lost();
      if (error) throw error;
      if (await connection.tryToLead(this.options.work.name)) return true;
      await this.rest(this.candidateMs);
    }
    return false;
  }

  private async rest(ms: number): Promise<void> {
    if (!this.stopped) await this.pause.for(ms);
  }
}
