import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate } from '@samenspel/domain';
import { Database } from '../database/database';
import { idOf } from '../database/id-of';
import { timestamp } from '../database/parameters';
import { found } from '../database/refusals';
import { ActionEntity } from './action.entity';

/** An action of a cycle; its obligation is another row, so that there is one list of who must do what. */
export interface Action {
  readonly id: string;
  readonly programmeId: string;
  readonly taskId: string;
  readonly stepId: string;
  /** The meeting in whose minutes it was typed. */
  readonly meetingId: string | null;
  /** The number of its cycle. */
  readonly ordinal: number;
  readonly text: string;
  readonly seatId: string;
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
  readonly doneAt: Instant | null;
  readonly version: number;
}

export type NewAction = Omit<Action, 'id' | 'ordinal' | 'doneAt' | 'version'>;
export type ActionContent = Pick<Action, 'text' | 'seatId' | 'dueOn' | 'dueAt' | 'doneAt'>;

const columns = `a.id, a.programme_id, a.task_id, a.step_id, a.meeting_id, s.ordinal, a.text, a.seat_id, a.due_on, a.due_at, a.done_at, a.version`;
const source = 'action a join step s on s.id = a.step_id';

@Injectable()
export class ActionRepository {
  constructor(private readonly database: Database) {}

  findById(id: string): Promise<Action | undefined> {
    return this.database.row<Action>(`select ${columns} from ${source} where a.id = $1`, [id]);
  }

  /** Holds the row until the end of the transaction: changes of an action follow each other. */
  async holdById(id: string): Promise<Action> {
    const action = await this.database.row<Action>(`select ${columns} from ${source} where a.id = $1 for update of a`, [
      id,
    ]);
    return found(action, 'action', id);
  }

  /** The actions of a cycle, and those of the cycles before it that are still open; by date. */
  findInCycle(taskId: string, ordinal: number): Promise<readonly Action[]> {
    return this.database.rows<Action>(
      `select ${columns} from ${source}
        where a.task_id = $1 and (s.ordinal = $2 or (s.ordinal < $2 and a.done_at is null))
        order by a.due_at, a.created_at, a.id`,
      [taskId, ordinal],
    );
  }

  async insert(action: NewAction): Promise<string> {
    return idOf(await this.database.manager.insert(ActionEntity, { ...action }));
  }

  async change(id: string, { text, seatId, dueOn, dueAt, doneAt }: ActionContent): Promise<void> {
    await this.database.execute(
      'update action set text = $2, seat_id = $3, due_on = $4, due_at = $5, done_at = $6, version = version + 1 where id = $1',
      [id, text, seatId, dueOn, timestamp(dueAt), timestamp(doneAt)],
    );
  }
}
