import { Injectable } from '@nestjs/common';
import type { PartyKind, SchoolRegion } from '@samenspel/domain';
import { Database } from '../database/database';
import { idOf } from '../database/id-of';
import { found } from '../database/refusals';
import { ProgrammeEntity } from './programme.entity';

export interface ProgrammeRow {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly timezone: string;
}

/** A programme as it begins. */
export type NewProgramme = Pick<ProgrammeRow, 'name' | 'slug'> & { readonly schoolRegion?: SchoolRegion };

export interface PartyRow {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly municipalityId: string | null;
  readonly expertise: string;
  readonly version: number;
}

@Injectable()
export class ProgrammeRepository {
  constructor(private readonly database: Database) {}

  findById(id: string): Promise<ProgrammeRow | undefined> {
    return this.database.row<ProgrammeRow>('select id, name, slug, timezone from programme where id = $1', [id]);
  }

  async getById(id: string): Promise<ProgrammeRow> {
    return found(await this.findById(id), 'programme', id);
  }

  /** The programmes in which somebody holds a seat or a role now, by name. */
  findOfPerson(personId: string): Promise<readonly ProgrammeRow[]> {
    return this.database.rows<ProgrammeRow>(
      `select p.id, p.name, p.slug, p.timezone from programme p
        where exists (select from programme_role r where r.programme_id = p.id and r.person_id = $1)
           or exists (select from seat s where s.programme_id = p.id and s.person_id = $1
                        and (clock_timestamp() at time zone p.timezone)::date between s.valid_from and coalesce(s.valid_until, 'infinity'))
        order by p.name`,
      [personId],
    );
  }

  /** True until the first programme is there: only then a sample may be loaded. */
  async isEmpty(): Promise<boolean> {
    return (await this.database.manager.count(ProgrammeEntity)) === 0;
  }

  /** Whose school holidays warn at planning; null until somebody chose. */
  async findSchoolRegion(programmeId: string): Promise<SchoolRegion | null> {
    const row = await this.database.row<{ schoolRegion: SchoolRegion | null }>(
      'select school_region from programme where id = $1',
      [programmeId],
    );
    return row?.schoolRegion ?? null;
  }

  async chooseSchoolRegion(programmeId: string, region: SchoolRegion): Promise<void> {
    await this.database.execute('update programme set school_region = $2 where id = $1', [programmeId, region]);
  }

  async insert(programme: NewProgramme): Promise<string> {
    return idOf(await this.database.manager.insert(ProgrammeEntity, { ...programme }));
  }

  findParties(programmeId: string, kind?: PartyKind): Promise<readonly PartyRow[]> {
    return this.database.rows<PartyRow>(
      `select id, name, kind, municipality_id, expertise, version from party
        where programme_id = $1 and ($2::text is null or kind = $2) order by name`,
      [programmeId, kind ?? null],
    );
  }
}
