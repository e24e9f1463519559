import { programmeRoles, type Level, type PartyKind, type ProgrammeRole } from '@samenspel/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'nl' | 'en';
}

export interface HeldSeat {
  readonly id: string;
  readonly programmeId: string;
  readonly partyId: string;
  readonly partyName: string;
  readonly partyKind: PartyKind;
  readonly level: Level;
  readonly functionName: string;
}

export interface HeldRole {
  readonly programmeId: string;
  readonly programmeName: string;
  readonly role: ProgrammeRole;
}

export interface PersonWithSeats extends PersonRow {
  readonly seats: readonly HeldSeat[];
  readonly roles: readonly HeldRole[];
}

export interface SamplePersonRow {
  readonly name: string;
  readonly email: string;
  readonly partyName: string | null;
  /** What the person does, as the party names it; empty for who has no seat. */
  readonly role: string;
  readonly programmeRole: ProgrammeRole | null;
  readonly level: Level | null;
}

// Seats are valid by the legal local date of their programme, not by the date of the database server.
const seatIsValid = `s.valid_from <= (clock_timestamp() at time zone g.timezone)::date
  and (s.valid_until is null or s.valid_until >= (clock_timestamp() at time zone g.timezone)::date)`;

const personWithSeats = `
  select p.id, p.name, p.email, p.language,
    coalesce((select json_agg(json_build_object('id', s.id, 'programmeId', s.programme_id, 'partyId', s.party_id,
        'partyName', y.name, 'partyKind', y.kind, 'level', s.level, 'functionName', s.function_name) order by s.id)
      from seat s join party y on y.id = s.party_id join programme g on g.id = s.programme_id
     where s.person_id = p.id and ${seatIsValid}), '[]') as seats,
    coalesce((select json_agg(json_build_object('programmeId', r.programme_id, 'programmeName', g.name, 'role', r.role)
        order by g.name, r.role)
      from programme_role r join programme g on g.id = r.programme_id where r.person_id = p.id), '[]') as roles
    from person p where p.id = $1`;

@Injectable()
export class ActorRepository {
  constructor(private readonly database: Database) {}

  async findPersonWithSeats(personId: string): Promise<PersonWithSeats | undefined> {
    const rows = await this.database.rows<PersonWithSeats>(personWithSeats, [personId]);
    return rows[0];
  }

  async findPersonIdByEmail(email: string): Promise<string | undefined> {
    const rows = await this.database.rows<{ id: string }>('select id from person where lower(email) = lower($1)', [
      email,
    ]);
    return rows[0]?.id;
  }

  async changeLanguage(personId: string, language: 'nl' | 'en'): Promise<PersonRow | undefined> {
    const rows = await this.database.rows<PersonRow>(
      `with changed as (update person set language = $2 where id = $1 returning id, name, email, language)
       select * from changed`,
      [personId, language],
    );
    return rows[0];
  }

  /** Everybody with a seat or a role, for the page of a sample environment where one looks around as somebody. */
  findSamplePeople(): Promise<readonly SamplePersonRow[]> {
    return this.database.rows<SamplePersonRow>(
      `select p.name, p.email, y.name as "partyName", s.level, coalesce(s.function_name, '') as role, r.role as "programmeRole"
         from person p
         left join lateral (select * from programme_role r where r.person_id = p.id order by array_position($1, r.role) limit 1) r on true
         left join lateral (select * from seat s where s.person_id = p.id order by s.id limit 1) s on true
         left join party y on y.id = s.party_id
        where s.id is not null or r.person_id is not null
        order by array_position($1, r.role), y.name, p.name`,
      [programmeRoles],
    );
  }
}
