import { Injectable } from '@nestjs/common';
import type { Instant } from '@samenspel/domain';
import { Database } from '../database/database';

/** Where somebody's own calendar is read; the key in its address is derived from the id. */
export interface CalendarFeed {
  readonly id: string;
  readonly personId: string;
  readonly keyId: string;
  readonly madeAt: Instant;
}

const columns = 'id, person_id, key_id, made_at';

@Injectable()
export class CalendarFeedRepository {
  constructor(private readonly database: Database) {}

  findById(id: string): Promise<CalendarFeed | undefined> {
    return this.database.row<CalendarFeed>(`select ${columns} from calendar_feed where id = $1`, [id]);
  }

  findOfPerson(personId: string): Promise<CalendarFeed | undefined> {
    return this.database.row<CalendarFeed>(`select ${columns} from calendar_feed where person_id = $1`, [personId]);
  }

  /** A new address; the old one is dead at once. */
  async renew(personId: string, keyId: string): Promise<void> {
    await this.database.execute(
      `insert into calendar_feed (person_id, key_id) values ($1, $2)
       on conflict (person_id) do update set id = uuidv7(), key_id = excluded.key_id, made_at = clock_timestamp()`,
      [personId, keyId],
    );
  }

  async remove(personId: string): Promise<void> {
    await this.database.execute('delete from calendar_feed where person_id = $1', [personId]);
  }
}
