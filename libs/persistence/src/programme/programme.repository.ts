import { Injectable } from '@nestjs/common';
import type { PartyKind } from '@samenspel/domain';
import { Database } from '../database/database';

export interface ProgrammeRow {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly timezone: string;
}

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

  findParties(programmeId: string, kind?: PartyKind): Promise<readonly PartyRow[]> {
    return this.database.rows<PartyRow>(
      `select id, name, kind, municipality_id, expertise, version from party
        where programme_id = $1 and ($2::text is null or kind = $2) order by name`,
      [programmeId, kind ?? null],
    );
  }
}
