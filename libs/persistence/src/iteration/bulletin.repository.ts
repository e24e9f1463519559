import { Injectable } from '@nestjs/common';
import type { GoalState, Instant } from '@samenspel/domain';
import { Database } from '../database/database';

/** What a cycle brought, as it was composed when the cycle closed. */
export interface Bulletin {
  readonly id: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly ordinal: number;
  readonly publishedAt: Instant;
  readonly content: {
    readonly goals: readonly { readonly text: string; readonly state: GoalState }[];
    readonly actionsDone: number;
    readonly actionsOpen: number;
    /** Absent in a bulletin from before minutes were written. */
    readonly decisions?: readonly string[];
    readonly successes: readonly string[];
    readonly next: readonly string[];
  };
}

const reading = `select b.id, b.task_id, b.step_id, s.ordinal, b.published_at, b.content from bulletin b join step s on s.id = b.step_id`;

@Injectable()
export class BulletinRepository {
  constructor(private readonly database: Database) {}

  findById(id: string): Promise<Bulletin | undefined> {
    return this.database.row<Bulletin>(`${reading} where b.id = $1`, [id]);
  }

  /** The bulletins of a task, the first one first. */
  findOfTask(taskId: string): Promise<readonly Bulletin[]> {
    return this.database.rows<Bulletin>(`${reading} where b.task_id = $1 order by s.ordinal, b.id`, [taskId]);
  }

  findOfStep(stepId: string): Promise<Bulletin | undefined> {
    return this.database.row<Bulletin>(`${reading} where b.step_id = $1`, [stepId]);
  }
}
