import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@samenspel/domain';
import { Database } from '../database/database';
import { found, versionConflict } from '../database/refusals';
import { EventLog } from '../event/event-log';

/** A risk of the register, with who watches it now: people leave, seats stay. */
export interface Risk {
  readonly id: string;
  readonly programmeId: string;
  readonly taskId: string;
  readonly text: string;
  readonly ownerSeatId: string | null;
  readonly ownerPersonId: string | null;
  readonly ownerName: string | null;
  /** Null: the programme manager watches it. */
  readonly ownerParty: string | null;
  readonly lookAgainOn: LocalDate;
  readonly status: 'open' | 'closed';
  readonly reason: string;
  readonly version: number;
}

export interface NewRisk {
  readonly programmeId: string;
  readonly taskId: string;
  readonly text: string;
  readonly ownerSeatId: string | null;
  readonly lookAgainOn: LocalDate;
  readonly suggestion: string | null;
  readonly by: string;
}

export interface Dismissal {
  readonly programmeId: string;
  readonly taskId: string;
  readonly suggestion: string;
  readonly reason: string;
  readonly by: string;
}

export type RiskChange =
  | {
      readonly status: 'open';
      readonly text: string;
      readonly ownerSeatId: string | null;
      readonly lookAgainOn: LocalDate;
    }
  | { readonly status: 'closed'; readonly reason: string };

const columns = `r.id, r.programme_id, r.task_id, r.text, r.owner_seat_id, r.look_again_on, r.status, r.reason, r.version,
  o.id as owner_person_id, o.name as owner_name, y.name as owner_party`;
const source = `risk r join task t on t.id = r.task_id left join seat s on s.id = r.owner_seat_id left join party y on y.id = s.party_id
  left join person o on o.id = case when r.owner_seat_id is null then t.manager_person_id else s.person_id end`;

/** What may go wrong with a task, who watches it, and when they look again. */
@Injectable()
export class RiskRepository {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  /** Open ones first, the earliest date first. */
  findOfTask(taskId: string): Promise<readonly Risk[]> {
    return this.database.rows<Risk>(
      `select ${columns} from ${source} where r.task_id = $1 and r.status <> 'dismissed'
        order by r.status = 'closed', r.look_again_on, r.id`,
      [taskId],
    );
  }

  findById(id: string): Promise<Risk | undefined> {
    return this.database.row<Risk>(`select ${columns} from ${source} where r.id = $1 and r.status <> 'dismissed'`, [
      id,
    ]);
  }

  /** Open risks that somebody watches in tasks that run. */
  findWatchedBy(personId: string): Promise<readonly (Risk & { readonly taskTitle: string })[]> {
    return this.database.rows(
      `select ${columns}, t.title as task_title from ${source}
        where o.id = $1 and r.status = 'open' and t.status = 'running' order by r.look_again_on, r.id`,
      [personId],
    );
  }

  /** What the process suggested and somebody took up or dismissed. */
  async findKnownSuggestions(taskId: string): Promise<readonly string[]> {
    const rows = await this.database.rows<{ suggestion: string }>(
      'select suggestion from risk where task_id = $1 and suggestion is not null',
      [taskId],
    );
    return rows.map(({ suggestion }) => suggestion);
  }

  /** @returns the id; undefined when somebody else took the same suggestion up meanwhile. */
  add({ programmeId, taskId, text, ownerSeatId, lookAgainOn, suggestion, by }: NewRisk): Promise<string | undefined> {
    return this.database.transact(async () => {
      const row = await this.database.row<{ id: string }>(
        `insert into risk (programme_id, task_id, text, owner_seat_id, look_again_on, suggestion, entered_by)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (task_id, suggestion) do nothing returning id`,
        [programmeId, taskId, text, ownerSeatId, lookAgainOn, suggestion, by],
      );
      if (row === undefined) return undefined;
      await this.events.append({
        type: 'task.risk-added',
        ...{ programmeId, taskId },
        actor: `person:${by}`,
        ids: { riskId: row.id, ownerSeatId, lookAgainOn },
        content: { text },
      });
      return row.id;
    });
  }

  /** @returns false when it was taken up or dismissed already. */
  dismiss({ programmeId, taskId, suggestion, reason, by }: Dismissal): Promise<boolean> {
    return this.database.transact(async () => {
      const row = await this.database.row<{ id: string }>(
        `insert into risk (programme_id, task_id, text, status, reason, suggestion, entered_by)
         values ($1, $2, '', 'dismissed', $3, $4, $5) on conflict (task_id, suggestion) do nothing returning id`,
        [programmeId, taskId, reason, suggestion, by],
      );
      if (row === undefined) return false;
      await this.events.append({
        type: 'task.risk-dismissed',
        ...{ programmeId, taskId },
        actor: `person:${by}`,
        ids: { riskId: row.id, suggestion },
        content: { reason },
      });
      return true;
    });
  }

  /** @throws DomainError VERSION_CONFLICT when somebody changed or closed it meanwhile, NOT_FOUND. */
  change(id: string, expectedVersion: number, change: RiskChange, by: string): Promise<void> {
    return this.database.transact(async () => {
      const { programmeId, taskId } = found(await this.findById(id), 'risk', id);
      const changed = await this.write(id, expectedVersion, change);
      if (changed === 0) throw versionConflict('risk', id, expectedVersion);
      const { status, ...content } = change;
      await this.events.append({
        type: status === 'closed' ? 'task.risk-closed' : 'task.risk-changed',
        ...{ programmeId, taskId },
        actor: `person:${by}`,
        ids: { riskId: id, ...(change.status === 'open' && { lookAgainOn: change.lookAgainOn }) },
        content,
      });
    });
  }

  private write(id: string, version: number, change: RiskChange): Promise<number> {
    const where = `where id = $1 and version = $2 and status = 'open'`;
    if (change.status === 'closed')
      return this.database.execute(`update risk set status = 'closed', reason = $3, version = version + 1 ${where}`, [
        id,
        version,
        change.reason,
      ]);
    return this.database.execute(
      `update risk set text = $3, owner_seat_id = $4, look_again_on = $5, version = version + 1 ${where}`,
      [id, version, change.text, change.ownerSeatId, change.lookAgainOn],
    );
  }
}
