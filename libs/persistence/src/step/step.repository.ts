import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate, StepKind, StepStatus } from '@samenspel/domain';
import { Database } from '../database/database';
import { found } from '../database/refusals';

/** A step instance. `status` says `closed` from the closing instant on, also before the process has looked. */
export interface Step {
  readonly id: string;
  readonly programmeId: string;
  readonly taskId: string;
  readonly kind: StepKind;
  readonly ordinal: number;
  readonly status: StepStatus;
  readonly openedOn: LocalDate;
  readonly opensAt: Instant;
  /** Shown as "tot en met". */
  readonly lastDay: LocalDate;
  /** Exclusive. */
  readonly endsAt: Instant;
  readonly hasClosingInstant: boolean;
  readonly deadlineVersion: number;
  readonly extendedBy: number;
  readonly pausedDays: number;
  readonly closedAt: Instant | null;
  readonly closedOn: LocalDate | null;
  readonly outcome: unknown;
  readonly proposalVersionId: string | null;
  /** Of a measure: the borgingsplan whose questions it asks; null until it is asked. */
  readonly anchoringVersionId: string | null;
}

const columns = `s.id, s.programme_id, s.task_id, s.kind, s.ordinal,
  case when s.status = 'open' and s.has_closing_instant and clock_timestamp() >= s.ends_at then 'closed' else s.status end as status,
  s.opened_on, s.opens_at, s.last_day, s.ends_at, s.has_closing_instant, s.deadline_version, s.extended_by, s.paused_days,
  s.closed_at, s.closed_on, s.outcome, s.proposal_version_id, s.anchoring_version_id`;

@Injectable()
export class StepRepository {
  constructor(private readonly database: Database) {}

  async getById(id: string): Promise<Step> {
    return found(await this.findById(id), 'step', id);
  }

  findById(id: string): Promise<Step | undefined> {
    return this.database.row<Step>(`select ${columns} from step s where s.id = $1`, [id]);
  }

  /** The steps that were opened, in the order in which they opened. */
  findOfTask(taskId: string): Promise<readonly Step[]> {
    return this.findOfTasks([taskId]);
  }

  /** Of many tasks, each in the same order. */
  findOfTasks(taskIds: readonly string[]): Promise<readonly Step[]> {
    return this.database.rows<Step>(
      `select ${columns} from step s where s.task_id = any($1::uuid[]) order by s.opens_at, s.id`,
      [taskIds],
    );
  }

  /** The last step of a kind; undefined when none was opened. */
  findLast(taskId: string, kind: StepKind): Promise<Step | undefined> {
    return this.database.row<Step>(
      `select ${columns} from step s where s.task_id = $1 and s.kind = $2 order by s.ordinal desc limit 1`,
      [taskId, kind],
    );
  }

  /**
   * Takes the lock that every answer to the step shares, until the end of the transaction: while it is held no answer
   * comes in. Whoever moves the deadline, pauses or resumes takes it first.
   */
  async holdAnswers(stepId: string): Promise<void> {
    if (!this.database.isInTransaction) throw new Error('Answers are held until the end of a transaction');
    await this.database.rows('select pg_advisory_xact_lock(step_lock($1))', [stepId]);
  }
  /**
   * Shares the lock of `holdAnswers`, as an answer does, until the end of the transaction. Whoever fulfils an obligation
   * outside the gate takes it first: the last look before a reminder then waits until that is committed.
   */
  async joinAnswers(stepId: string): Promise<void> {
    if (!this.database.isInTransaction) throw new Error('Answers are joined until the end of a transaction');
    await this.database.rows('select pg_advisory_xact_lock_shared(step_lock($1))', [stepId]);
  }
}
