import { Injectable } from '@nestjs/common';
import { DomainError, type Command, type CommandStatus, type Instant } from '@samenspel/domain';
import { Database } from '../database/database';
import { jsonb } from '../database/parameters';
import { found } from '../database/refusals';
import { EventLog } from '../event/event-log';
import { plainDigest } from '../event/salted-digest';
import { Doorbell } from '../ring/doorbell';

export interface GivenCommand {
  readonly id: string;
  readonly programmeId: string;
  readonly taskId: string;
  readonly body: Command;
  readonly reason: string;
  readonly givenBy: string;
  readonly givenByName: string;
  readonly givenAt: Instant;
  readonly tell: readonly string[];
  readonly status: CommandStatus;
  readonly settledAt: Instant | null;
  readonly refusal: unknown;
  readonly effect: unknown;
  /** The last line of the log that it caused. */
  readonly logLineId: string | null;
}

export interface NewCommand {
  /** Made by who gives it: the same id twice is the same command. */
  readonly id: string;
  readonly programmeId: string;
  readonly taskId: string;
  readonly body: Command;
  readonly reason: string;
  /** The person who steers. */
  readonly givenBy: string;
  /** Who is told beside those who must still act. */
  readonly tell: readonly string[];
}

const columns = `c.id, c.programme_id, c.task_id, c.body, c.reason, c.given_by, p.name as given_by_name, c.given_at, c.tell,
  c.status, c.settled_at, c.refusal, c.effect,
  (select e.id from event e where e.task_id = c.task_id and e.caused_by = c.id order by e.number desc limit 1) as log_line_id`;
const source = 'command c join person p on p.id = c.given_by';

@Injectable()
export class CommandRepository {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly doorbell: Doorbell,
  ) {}

  async getById(id: string): Promise<GivenCommand> {
    return found(await this.findById(id), 'command', id);
  }

  /** The commands of a task, the newest first. */
  findOfTask(taskId: string): Promise<readonly GivenCommand[]> {
    return this.database.rows<GivenCommand>(
      `select ${columns} from ${source} where c.task_id = $1 order by c.given_at desc, c.id desc`,
      [taskId],
    );
  }

  findById(id: string): Promise<GivenCommand | undefined> {
    return this.database.row<GivenCommand>(`select ${columns} from ${source} where c.id = $1`, [id]);
  }

  /**
   * Writes the command, tells the log and rings the doorbell in one transaction: from then on it cannot get lost. A
   * second time it gives what became of the first.
   * @throws DomainError COMMAND_ID_REUSED when another command was given under this id.
   */
  accept(command: NewCommand): Promise<GivenCommand> {
    return this.database.transact(async () => {
      const isNew = await this.insert(command);
      if (isNew) await this.announce(command);
      const stored = await this.getById(command.id);
      if (!isNew && contentOf(stored) !== contentOf(command))
        throw new DomainError('COMMAND_ID_REUSED', { commandId: command.id });
      return stored;
    });
  }

  // A twin that is being written makes this wait, and find it; whichever unique key it meets first, so none is named.
  private async insert({ id, programmeId, taskId, body, reason, givenBy, tell }: NewCommand): Promise<boolean> {
    const inserted = await this.database.execute(
      `insert into command (programme_id, id, task_id, body, kind, reason, given_by, tell)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [programmeId, id, taskId, jsonb(body), body.kind, reason, givenBy, tell],
    );
    return inserted === 1;
  }

  private async announce({ id, programmeId, taskId, body, reason, givenBy }: NewCommand): Promise<void> {
    const about = { programmeId, taskId, actor: `person:${givenBy}`, causedBy: id };
    const ids = { commandId: id, kind: body.kind };
    await this.events.append({ type: 'command.accepted', ...about, ids, content: { body, reason } });
    await this.doorbell.ring({ programmeId, taskId }, 'command');
  }
}

function contentOf({ taskId, body, reason, givenBy, tell }: NewCommand | GivenCommand): string {
  return plainDigest({ taskId, body, reason, givenBy, tell: tell.toSorted() });
}
