import { Injectable } from '@nestjs/common';
import type { Calendar } from '@samenspel/domain';
import { Database } from '../database/database';
import { jsonb } from '../database/parameters';
import { found } from '../database/refusals';
import { plainDigest } from '../event/salted-digest';

// Calendars never change once stored; a process serves a handful of them, and a paced one for each task of a sample.
const remembered = 64;

@Injectable()
export class CalendarRepository {
  private readonly known = new Map<string, Calendar>();

  constructor(private readonly database: Database) {}

  async getById(id: string): Promise<Calendar> {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const row = await this.database.row<{ body: Calendar }>('select body from calendar where id = $1', [id]);
    const { body } = found(row, 'calendar', id);
    if (this.known.size >= remembered) this.known.clear();
    this.known.set(id, body);
    return body;
  }

  /** Stores the days once; the same days give the same id. */
  async store(programmeId: string, calendar: Calendar): Promise<string> {
    const fingerprint = plainDigest(calendar);
    await this.database.execute(
      `insert into calendar (programme_id, fingerprint, body) values ($1, $2, $3)
       on conflict (programme_id, fingerprint) do nothing`,
      [programmeId, fingerprint, jsonb(calendar)],
    );
    const row = await this.database.row<{ id: string }>(
      'select id from calendar where programme_id = $1 and fingerprint = $2',
      [programmeId, fingerprint],
    );
    return found(row, 'calendar', fingerprint).id;
  }
}
