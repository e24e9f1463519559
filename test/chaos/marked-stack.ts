import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { KillPointName } from '@samenspel/engine';
import { Client, type QueryResultRow } from 'pg';
import { Mailbox } from '../play/mailbox.mts';
import { Launcher } from '../play/paced-task.mts';
import { readSamplePeople } from '../play/sample-people.mts';
import { type RunningStack, startStack } from '../support/stack';

/** A process that waits for its point. */
export interface Armed {
  /** Resolves when it is dead, with when it died. */
  readonly dead: () => Promise<Date>;
  readonly upAgain: () => Promise<void>;
}

/** A stack whose api or worker kills itself, once, at the point that was armed. */
export class MarkedStack {
  private armed = 0;

  private constructor(
    readonly stack: RunningStack,
    readonly manager: Launcher,
    private readonly client: Client,
  ) {}

  static async start(): Promise<MarkedStack> {
    const stack = await startStack({ typeErrors: 'tolerated' });
    const manager = new Launcher(stack.addresses.app);
    const { managerEmail } = await readSamplePeople(stack.database.application);
    await manager.signIn(managerEmail, stack.addresses.mailbox);
    const client = new Client({ connectionString: stack.database.owner });
    await client.connect();
    return new MarkedStack(stack, manager, client);
  }

  async stop(): Promise<void> {
    await this.client.end();
    await this.stack.stop();
  }

  /** From now on the process kills itself when it reaches the point: once, whatever it was armed with before. */
  async arm(part: 'api' | 'worker', point: KillPointName): Promise<Armed> {
    this.armed += 1;
    const marker = join(this.stack.description.folder, `killed-${point}-${this.armed}`);
    await this.stack.stopPart(part);
    // Counted before: it may reach its point before it is ready.
    const restarts = await this.stack.restarts(part);
    await this.stack.startPart(part, { KILL_AT: point, KILL_MARKER: marker });
    return {
      dead: async () => {
        // The file is there a moment before its content.
        const line = /^\S+ (\S+)\n/;
        return this.until(`the ${part} dies at ${point}`, async () => {
          const died = line.exec(await readFile(marker, 'utf8').catch(() => ''))?.[1];
          return died === undefined ? undefined : new Date(died);
        });
      },
      upAgain: async () => {
        await this.until(
          `the ${part} is started again`,
          async () => (await this.stack.restarts(part)) > restarts || undefined,
        );
        await this.stack.whenUp(part);
      },
    };
  }

  async rows<Row extends QueryResultRow>(statement: string, ...parameters: unknown[]): Promise<readonly Row[]> {
    return (await this.client.query<Row>(statement, parameters)).rows;
  }

  /** Nothing is underway but what the task does by its dates: no ring waits, and no mail that could go now. */
  async untilQuiet(): Promise<void> {
    await this.until('nothing is underway', async () => {
      const [underway] = await this.rows<{ underway: number }>(
        `select (select count(*)::int from ring where acknowledged_at is null) + (select count(*)::int from event e
                  where not exists (select 1 from seal s where s.event_id = e.id)) + (select count(*)::int from mail
                  where status = 'planned' and send_at <= clock_timestamp()) as underway`,
      );
      return underway?.underway === 0 || undefined;
    });
  }

  /** Ends the tasks that run, so that only what comes next reaches a point. */
  async endTasks(): Promise<void> {
    for (const { id } of await this.rows<{ id: string }>(`select id from task where status in ('running', 'paused')`))
      await this.manager.command(id, { kind: 'cancel', reason: 'Deze opgave diende de proef.' });
    await this.until('every task has ended', async () => {
      const running = await this.rows(`select 1 from task where status in ('running', 'paused')`);
      return running.length === 0 || undefined;
    });
    await this.untilQuiet();
  }

  /** How often each mail arrived, by the id of its row. */
  async arrivals(): Promise<ReadonlyMap<string, number>> {
    const counted = new Map<string, number>();
    for (const { messageId } of await new Mailbox(this.stack.addresses.mailbox).all()) {
      const id = messageId.replace(/^<?([^@]+)@.*$/, '$1');
      counted.set(id, (counted.get(id) ?? 0) + 1);
    }
    return counted;
  }

  async until<T>(what: string, ask: () => Promise<T | undefined>, withinMs = 120_000): Promise<T> {
    const patience = Date.now() + withinMs;
    for (;;) {
      const answer = await ask();
      if (answer !== undefined) return answer;
      if (Date.now() > patience) throw new Error(`waited ${withinMs / 1000} s in vain until ${what}`);
      await pause(100);
    }
  }
}
