import { Injectable } from '@nestjs/common';
import type { PartyKind } from '@samenspel/domain';
import { Database } from '../database/database';
import { idOf } from '../database/id-of';
import { found } from '../database/refusals';
import { PartyEntity } from './party.entity';

export interface Party {
  readonly id: string;
  readonly programmeId: string;
  readonly name: string;
  readonly kind: PartyKind;
  /** The municipality of an access team; null for the other kinds. */
  readonly municipalityId: string | null;
  readonly expertise: string;
  readonly version: number;
}

export type NewParty = Omit<Party, 'id' | 'version'>;

@Injectable()
export class PartyRepository {
  constructor(private readonly database: Database) {}

  async getById(programmeId: string, id: string): Promise<Party> {
    const entity = await this.database.manager.findOneBy(PartyEntity, { programmeId, id });
    return toParty(found(entity, 'party', id));
  }

  /** The parties of a programme, by name. */
  async findOfProgramme(programmeId: string, kind?: PartyKind): Promise<readonly Party[]> {
    const where = kind === undefined ? { programmeId } : { programmeId, kind };
    const entities = await this.database.manager.find(PartyEntity, { where, order: { name: 'asc' } });
    return entities.map(toParty);
  }

  async insert(party: NewParty): Promise<string> {
    return idOf(await this.database.manager.insert(PartyEntity, { ...party }));
  }
}

function toParty({ id, programmeId, name, kind, municipalityId, expertise, version }: PartyEntity): Party {
  return { id, programmeId, name, kind, municipalityId, expertise, version };
}
