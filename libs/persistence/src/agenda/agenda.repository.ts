import { Injectable } from '@nestjs/common';
import type { Policy } from '@samenspel/domain';
import { Database } from '../database/database';
import { idOf } from '../database/id-of';
import { found } from '../database/refusals';
import { AgendaEntity } from './agenda.entity';

export interface Agenda {
  readonly id: string;
  readonly programmeId: string;
  readonly name: string;
  readonly policy: Policy;
  readonly version: number;
}

@Injectable()
export class AgendaRepository {
  constructor(private readonly database: Database) {}

  async getById(programmeId: string, id: string): Promise<Agenda> {
    return toAgenda(found(await this.database.manager.findOneBy(AgendaEntity, { programmeId, id }), 'agenda', id));
  }

  async findOfProgramme(programmeId: string): Promise<readonly Agenda[]> {
    const entities = await this.database.manager.find(AgendaEntity, { where: { programmeId }, order: { id: 'asc' } });
    return entities.map(toAgenda);
  }

  async insert(agenda: Omit<Agenda, 'id' | 'version'>): Promise<string> {
    return idOf(await this.database.manager.insert(AgendaEntity, { ...agenda }));
  }
}

function toAgenda({ id, programmeId, name, policy, version }: AgendaEntity): Agenda {
  return { id, programmeId, name, policy, version };
}
