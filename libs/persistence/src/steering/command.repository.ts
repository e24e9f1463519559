import { Injectable } from '@nestjs/common';
import type { Command, CommandStatus, Instant } from '@samenspel/domain';
import { Database } from '../database/database';
import { jsonb } from '../database/parameters';
import { found } from '../database/refusals';
import { EventLog } from '../event/event-log';
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
}

export interface NewCommand {
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
  c.status, c.settled_at, c.refusal, c.effect`;
const source = 'command c join person p on p.id = c.given_by';

@Injectable()
export class CommandRepository {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly doorbell: Doorbell,
  ) {}

  async getById(id: string): Promise<GivenCommand> {
    const row = await this.database.row<GivenCommand>(`select ${columns} from ${source} where c.id = $1`, [id]);
    return found(row, 'command', id);
  }

  /** The commands of a task, the newest first. */
  findOfTask(taskId: string): Promise<readonly GivenCommand[]> {
    return this.database.rows<GivenCommand>(
      `select ${columns} from ${source} where c.task_id = $1 order by c.given_at desc, c.id desc`,
      [taskId],
    );
  }

  /** Writes the command, tells the log and rings the doorbell in one transaction: from then on it cannot get lost. */
  accept(command: NewCommand): Promise<GivenCommand> {
    const { programmeId, taskId, body, reason, givenBy, tell } = command;
    return this.database.transact(async () => {
      const row = await this.database.row<{ id: string }>(
        `insert into command (programme_id, task_id, body, kind, reason, given_by, tell)
         values ($1, $2, $3, $4, $5, $6, $7) returning id`,
        [programmeId, taskId, jsonb(body), body.kind, reason, givenBy, tell],
      );
      const { id } = found(row, 'command', taskId);
      const about = { programmeId, taskId, actor: `person:${givenBy}`, causedBy: id };
      const ids = { commandId: id, kind: body.kind };
      await this.events.append({ type: 'command.accepted', ...about, ids, content: { body, reason } });
      await this.doorbell.ring(command, 'command');
      return this.getById(id);
    });
  }
}
