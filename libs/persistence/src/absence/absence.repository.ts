import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@samenspel/domain';
import { Database } from '../database/database';

/** When somebody is away; both days belong to it. */
export interface Absence {
  readonly programmeId: string;
  readonly personId: string;
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate;
  /** Null: the regular deputy of each seat that the person holds. */
  readonly deputySeatId: string | null;
}

export type NewAbsence = Absence & { readonly enteredBy: string };

@Injectable()
export class AbsenceRepository {
  constructor(private readonly database: Database) {}

  /** Absences of these people that are not over on the given date, the first one first. */
  findFrom(programmeId: string, personIds: readonly string[], today: LocalDate): Promise<readonly Absence[]> {
    return this.database.rows<Absence>(
      `select programme_id, person_id, from_on, until_on, deputy_seat_id from absence
        where programme_id = $1 and person_id = any($2) and until_on >= $3::date order by from_on`,
      [programmeId, personIds, today],
    );
  }

  /** Two who enter something for one person wait for each other, so that no two periods overlap. */
  async lockPerson(personId: string): Promise<void> {
    await this.database.rows('select id from person where id = $1 for update', [personId]);
  }

  /** One period per first day; entering it again changes its last day and who deputises. */
  async save({ programmeId, personId, fromOn, untilOn, deputySeatId, enteredBy }: NewAbsence): Promise<void> {
    await this.database.execute(
      `insert into absence (programme_id, person_id, from_on, until_on, deputy_seat_id, entered_by) values ($1, $2, $3, $4, $5, $6)
       on conflict (programme_id, person_id, from_on) do update
          set until_on = excluded.until_on, deputy_seat_id = excluded.deputy_seat_id, entered_by = excluded.entered_by,
              entered_at = clock_timestamp()`,
      [programmeId, personId, fromOn, untilOn, deputySeatId, enteredBy],
    );
  }

  /** @returns false when there is no such period. */
  async remove({
    programmeId,
    personId,
    fromOn,
  }: Pick<Absence, 'programmeId' | 'personId' | 'fromOn'>): Promise<boolean> {
    const removed = await this.database.execute(
      'delete from absence where programme_id = $1 and person_id = $2 and from_on = $3',
      [programmeId, personId, fromOn],
    );
    return removed > 0;
  }
}
