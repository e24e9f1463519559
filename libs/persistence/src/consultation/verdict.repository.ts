import { Injectable } from '@nestjs/common';
import type { Instant } from '@samenspel/domain';
import { Database } from '../database/database';
import { found } from '../database/refusals';

export interface Verdict {
  readonly answerId: string;
  readonly sufficient: boolean;
  readonly reason: string;
  readonly givenAt: Instant;
}

export interface NewVerdict extends Omit<Verdict, 'givenAt'> {
  readonly programmeId: string;
  readonly givenBy: string;
}

/** Whether the sender finds what was done with the reaction enough; the last word counts. */
@Injectable()
export class VerdictRepository {
  constructor(private readonly database: Database) {}

  find(answerId: string): Promise<Verdict | undefined> {
    return this.database.row<Verdict>(
      'select answer_id, sufficient, reason, given_at from verdict where answer_id = $1',
      [answerId],
    );
  }

  async give({ programmeId, answerId, sufficient, reason, givenBy }: NewVerdict): Promise<Instant> {
    const row = await this.database.row<{ givenAt: Instant }>(
      `insert into verdict (programme_id, answer_id, sufficient, reason, given_by, given_at) values ($1, $2, $3, $4, $5, clock_timestamp())
       on conflict (answer_id) do update set sufficient = excluded.sufficient, reason = excluded.reason,
         given_by = excluded.given_by, given_at = excluded.given_at
       returning given_at`,
      [programmeId, answerId, sufficient, reason, givenBy],
    );
    return found(row, 'answer', answerId).givenAt;
  }
}
