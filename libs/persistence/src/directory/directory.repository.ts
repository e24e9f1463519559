import { Injectable } from '@nestjs/common';
import type { LocalDate, PartyKind, ProgrammeRole, Resource } from '@samenspel/domain';
import { Database } from '../database/database';

export interface PartyOfDirectory {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly municipalityName: string | null;
  readonly expertise: string;
  readonly serves: string;
  readonly version: number;
}

export interface PersonOfDirectory {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly expertise: string;
  readonly roles: readonly ProgrammeRole[];
  readonly partyIds: readonly string[];
}

export type PartyDescription = Pick<PartyOfDirectory, 'expertise' | 'serves'>;

const validSeats = `from seat s where s.programme_id = $1 and s.person_id = p.id
  and $2::date between s.valid_from and coalesce(s.valid_until, 'infinity')`;

const people = `
  select p.id, p.name, p.email, p.expertise, array(select distinct s.party_id ${validSeats}) as party_ids,
         array(select r.role from programme_role r where r.programme_id = $1 and r.person_id = p.id order by r.role) as roles
    from person p
   where (exists (select ${validSeats})
      or exists (select from programme_role r where r.programme_id = $1 and r.person_id = p.id))`;

/** Who does what, for whom, with which expertise, in a programme. */
@Injectable()
export class DirectoryRepository {
  constructor(private readonly database: Database) {}

  findParties(programmeId: string): Promise<readonly PartyOfDirectory[]> {
    return this.database.rows<PartyOfDirectory>(
      `select y.id, y.name, y.kind, m.name as municipality_name, y.expertise, y.serves, y.version
         from party y left join party m on m.id = y.municipality_id where y.programme_id = $1 order by y.name`,
      [programmeId],
    );
  }

  /** Everybody with a seat or a role on the given date, by name. */
  findPeople(programmeId: string, on: LocalDate): Promise<readonly PersonOfDirectory[]> {
    return this.database.rows<PersonOfDirectory>(`${people} order by p.name`, [programmeId, on]);
  }

  findPerson(programmeId: string, personId: string, on: LocalDate): Promise<PersonOfDirectory | undefined> {
    return this.database.row<PersonOfDirectory>(`${people} and p.id = $3`, [programmeId, on, personId]);
  }

  /** What a permission about somebody of a programme depends on. */
  findResource(programmeId: string, personId: string): Promise<Resource | undefined> {
    return this.database.row<Resource>(
      `with today as (select (clock_timestamp() at time zone timezone)::date as day from programme where id = $1)
       select $1::uuid as programme_id, p.id as person_id, p.party_ids as party_ids_of_person
         from today, lateral (${people.replaceAll('$2::date', 'today.day')} and p.id = $2) p`,
      [programmeId, personId],
    );
  }

  async describePerson(personId: string, expertise: string): Promise<void> {
    await this.database.execute('update person set expertise = $2 where id = $1', [personId, expertise]);
  }

  /** @returns false when somebody changed it since that version. */
  async describeParty(partyId: string, version: number, { expertise, serves }: PartyDescription): Promise<boolean> {
    const changed = await this.database.execute(
      'update party set expertise = $3, serves = $4, version = version + 1 where id = $1 and version = $2',
      [partyId, version, expertise, serves],
    );
    return changed > 0;
  }
}
