import { Injectable } from '@nestjs/common';
import type { GoalState } from '@samenspel/domain';
import { Database } from '../database/database';
import { idOf } from '../database/id-of';
import { found } from '../database/refusals';
import { GoalEntity } from './goal.entity';

/** An interim goal of a cycle. */
export interface Goal {
  readonly id: string;
  readonly programmeId: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly text: string;
  readonly state: GoalState;
  /** The goal of the cycle before that was not reached. */
  readonly carriedFrom: string | null;
  readonly version: number;
}

export interface ReachedGoal extends Pick<Goal, 'id' | 'text'> {
  readonly ordinal: number;
}

export type NewGoal = Pick<Goal, 'programmeId' | 'taskId' | 'stepId' | 'text'> & { readonly setBy: string };

const columns = 'id, programme_id, task_id, step_id, text, state, carried_from, version';

@Injectable()
export class GoalRepository {
  constructor(private readonly database: Database) {}

  findById(id: string): Promise<Goal | undefined> {
    return this.database.row<Goal>(`select ${columns} from goal where id = $1`, [id]);
  }

  /** Holds the row until the end of the transaction: changes of a goal follow each other. */
  async holdById(id: string): Promise<Goal> {
    return found(
      await this.database.row<Goal>(`select ${columns} from goal where id = $1 for update`, [id]),
      'goal',
      id,
    );
  }

  findOfStep(stepId: string): Promise<readonly Goal[]> {
    return this.database.rows<Goal>(`select ${columns} from goal where step_id = $1 order by created_at, id`, [stepId]);
  }

  /** What the cycles of a task reached so far, with the number of the cycle; the first cycle first. */
  findReached(taskId: string): Promise<readonly ReachedGoal[]> {
    return this.database.rows<ReachedGoal>(
      `select g.id, g.text, s.ordinal from goal g join step s on s.id = g.step_id
        where g.task_id = $1 and g.state = 'reached' order by s.ordinal, g.created_at, g.id`,
      [taskId],
    );
  }

  async insert(goal: NewGoal): Promise<string> {
    return idOf(await this.database.manager.insert(GoalEntity, { ...goal }));
  }

  async change(id: string, { text, state }: Pick<Goal, 'text' | 'state'>): Promise<void> {
    await this.database.execute('update goal set text = $2, state = $3, version = version + 1 where id = $1', [
      id,
      text,
      state,
    ]);
  }
}
