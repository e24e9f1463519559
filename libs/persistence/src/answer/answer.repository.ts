import { Injectable } from '@nestjs/common';
import type { AnswerKind, Instant } from '@samenspel/domain';
import { Database } from '../database/database';
import { found } from '../database/refusals';

/** What somebody answered; the last version of it. */
export interface StoredAnswer {
  readonly id: string;
  readonly programmeId: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly kind: AnswerKind;
  readonly sender: string;
  readonly partyId: string | null;
  readonly seatId: string | null;
  readonly personId: string;
  readonly personName: string;
  readonly body: unknown;
  readonly final: boolean;
  readonly late: boolean;
  readonly version: number;
  readonly firstSubmittedAt: Instant;
  readonly submittedAt: Instant;
}

export interface AnswerVersion {
  readonly version: number;
  readonly personId: string;
  readonly body: unknown;
  readonly submittedAt: Instant;
}

const columns = `a.id, a.programme_id, a.task_id, a.step_id, a.kind, a.sender, a.party_id, a.seat_id, a.person_id,
  p.name as person_name, a.body, a.final, a.late, a.version, a.first_submitted_at, a.submitted_at`;
const source = 'answer a join person p on p.id = a.person_id';

/** Reads answers. They are written by the `Gate` alone. Who may see them before the closing is the caller's rule. */
@Injectable()
export class AnswerRepository {
  constructor(private readonly database: Database) {}

  async getById(id: string): Promise<StoredAnswer> {
    return found(await this.findById(id), 'answer', id);
  }

  findById(id: string): Promise<StoredAnswer | undefined> {
    return this.database.row<StoredAnswer>(`select ${columns} from ${source} where a.id = $1`, [id]);
  }

  find(stepId: string, kind: AnswerKind, sender: string): Promise<StoredAnswer | undefined> {
    return this.database.row<StoredAnswer>(
      `select ${columns} from ${source} where a.step_id = $1 and a.kind = $2 and a.sender = $3`,
      [stepId, kind, sender],
    );
  }

  /** The answers to a step, in the order in which they first came in. */
  findOfStep(stepId: string, kind: AnswerKind): Promise<readonly StoredAnswer[]> {
    return this.database.rows<StoredAnswer>(
      `select ${columns} from ${source} where a.step_id = $1 and a.kind = $2 order by a.first_submitted_at, a.id`,
      [stepId, kind],
    );
  }

  /** Who gave the version before this one; undefined for the first, and after one that was withdrawn. */
  async findSenderBefore(answerId: string, version: number): Promise<string | undefined> {
    const before = await this.database.row<{ personId: string }>(
      `select v.person_id from answer_version v where v.answer_id = $1 and v.version = $2 and not exists (
         select 1 from answer_withdrawal w where w.answer_id = v.answer_id and w.version = v.version)`,
      [answerId, version - 1],
    );
    return before?.personId;
  }

  /** Every version of an answer, the first one first. */
  findVersions(answerId: string): Promise<readonly AnswerVersion[]> {
    return this.database.rows<AnswerVersion>(
      'select version, person_id, body, submitted_at from answer_version where answer_id = $1 order by version',
      [answerId],
    );
  }
}
