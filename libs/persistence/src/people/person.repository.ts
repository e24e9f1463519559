import { Injectable } from '@nestjs/common';
import type { ProgrammeRole } from '@samenspel/domain';
import { Database } from '../database/database';
import { idOf } from '../database/id-of';
import { found } from '../database/refusals';
import { PersonEntity } from './person.entity';
import { ProgrammeRoleEntity } from './programme-role.entity';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'nl' | 'en';
}

@Injectable()
export class PersonRepository {
  constructor(private readonly database: Database) {}

  async getById(id: string): Promise<Person> {
    return found(await this.findById(id), 'person', id);
  }

  async findById(id: string): Promise<Person | undefined> {
    const entity = await this.database.manager.findOneBy(PersonEntity, { id });
    return entity === null ? undefined : toPerson(entity);
  }

  /** By address, in whichever case it is written. */
  findByEmail(email: string): Promise<Person | undefined> {
    return this.database.row<Person>('select id, name, email, language from person where lower(email) = lower($1)', [
      email,
    ]);
  }

  findByIds(ids: readonly string[]): Promise<readonly Person[]> {
    return this.database.rows<Person>('select id, name, email, language from person where id = any($1)', [ids]);
  }

  /** Who holds the role in the programme, by name. */
  findWithRole(programmeId: string, role: ProgrammeRole): Promise<readonly Person[]> {
    return this.database.rows<Person>(
      `select p.id, p.name, p.email, p.language from programme_role r join person p on p.id = r.person_id
        where r.programme_id = $1 and r.role = $2 order by p.name`,
      [programmeId, role],
    );
  }

  async insert(person: Omit<Person, 'id'>): Promise<string> {
    return idOf(await this.database.manager.insert(PersonEntity, { ...person }));
  }

  async giveRole(personId: string, programmeId: string, role: ProgrammeRole): Promise<void> {
    await this.database.manager.upsert(ProgrammeRoleEntity, { personId, programmeId, role }, [
      'programmeId',
      'personId',
      'role',
    ]);
  }
}

function toPerson({ id, name, email, language }: PersonEntity): Person {
  return { id, name, email, language };
}
