import { Injectable } from '@nestjs/common';
import type { AnswerKind, Instant } from '@samenspel/domain';
import { Database } from '../database/database';
import { jsonb } from '../database/parameters';
import { found } from '../database/refusals';

/** One draft per person and sender: two colleagues do not overwrite each other's typing. */
export interface DraftKey {
  readonly stepId: string;
  readonly kind: AnswerKind | 'minutes';
  readonly sender: string;
  readonly personId: string;
}

export interface Draft {
  readonly body: unknown;
  readonly savedAt: Instant;
}

const byKey = 'step_id = $1 and kind = $2 and sender = $3 and person_id = $4';
const parametersOf = ({ stepId, kind, sender, personId }: DraftKey): readonly string[] => [
  stepId,
  kind,
  sender,
  personId,
];

/** What somebody typed and has not sent yet. */
@Injectable()
export class DraftRepository {
  constructor(private readonly database: Database) {}

  find(key: DraftKey): Promise<Draft | undefined> {
    return this.database.row<Draft>(`select body, saved_at from draft where ${byKey}`, parametersOf(key));
  }

  /** Also when the step is paused: what was typed is kept. @returns when it was saved. */
  async save(key: DraftKey, body: unknown): Promise<Instant> {
    const row = await this.database.row<{ savedAt: Instant }>(
      `insert into draft as d (programme_id, step_id, kind, sender, person_id, body, saved_at)
       select s.programme_id, s.id, $2, $3, $4, $5, clock_timestamp() from step s where s.id = $1
       on conflict (step_id, kind, sender, person_id) do update set body = excluded.body, saved_at = excluded.saved_at
       returning saved_at`,
      [...parametersOf(key), jsonb(body)],
    );
    return found(row, 'step', key.stepId).savedAt;
  }

  /** After the answer was sent. */
  async remove(key: DraftKey): Promise<void> {
    await this.database.execute(`delete from draft where ${byKey}`, parametersOf(key));
  }
}
