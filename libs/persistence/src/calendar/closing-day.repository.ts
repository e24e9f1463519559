import { Injectable } from '@nestjs/common';
import type { DateRange, Instant } from '@samenspel/domain';
import { Database } from '../database/database';

/** Days on which a programme is closed, or one party of it. */
export interface ClosingDay extends DateRange {
  readonly id: string;
  readonly name: string;
  /** Null: the whole programme. */
  readonly partyId: string | null;
  readonly partyName: string | null;
  readonly enteredBy: string;
  readonly enteredByName: string;
  readonly enteredAt: Instant;
}

export type NewClosingDay = Pick<ClosingDay, 'name' | 'from' | 'until' | 'partyId' | 'enteredBy'> & {
  readonly programmeId: string;
};

const columns = `c.id, c.name, c.from_date as "from", c.until_date as until, c.party_id, y.name as party_name,
  c.entered_by, p.name as entered_by_name, c.entered_at`;
const source = 'closing_day c join person p on p.id = c.entered_by left join party y on y.id = c.party_id';

/** The closing days of a programme itself, which move dates. */
export function findClosedDates(sql: Pick<Database, 'rows'>, programmeId: string): Promise<readonly DateRange[]> {
  return sql.rows<DateRange>(
    `select from_date as "from", until_date as until from closing_day
      where programme_id = $1 and party_id is null and removed_at is null order by from_date`,
    [programmeId],
  );
}

@Injectable()
export class ClosingDayRepository {
  constructor(private readonly database: Database) {}

  /** Those that hold, of the programme and of its parties, the first one first. */
  findOfProgramme(programmeId: string): Promise<readonly ClosingDay[]> {
    return this.database.rows<ClosingDay>(
      `select ${columns} from ${source} where c.programme_id = $1 and c.removed_at is null order by c.from_date, c.until_date, c.id`,
      [programmeId],
    );
  }

  findClosedDates(programmeId: string): Promise<readonly DateRange[]> {
    return findClosedDates(this.database, programmeId);
  }

  /** The same days under the same name are there once, however often they are sent. @returns the id. */
  async insert({ programmeId, partyId, name, from, until, enteredBy }: NewClosingDay): Promise<string> {
    const values = [programmeId, partyId, name, from, until];
    await this.database.execute(
      `insert into closing_day (programme_id, party_id, name, from_date, until_date, entered_by) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [...values, enteredBy],
    );
    const row = await this.database.row<{ id: string }>(
      `select id from closing_day where programme_id = $1 and party_id is not distinct from $2 and name = $3
          and from_date = $4 and until_date = $5 and removed_at is null`,
      values,
    );
    if (row === undefined) throw new Error(`Closing day ${name} of ${programmeId} was taken away while it was entered`);
    return row.id;
  }

  async findProgrammeId(id: string): Promise<string | undefined> {
    const row = await this.database.row<{ programmeId: string }>('select programme_id from closing_day where id = $1', [
      id,
    ]);
    return row?.programmeId;
  }

  /** Taking away twice is taking away once; the first name stays. */
  async remove(id: string, removedBy: string): Promise<void> {
    await this.database.execute(
      'update closing_day set removed_by = $2, removed_at = clock_timestamp() where id = $1 and removed_at is null',
      [id, removedBy],
    );
  }
}
