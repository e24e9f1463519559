import { Injectable } from '@nestjs/common';
import type { PartyList, ProgrammeView } from '@samenspel/contracts';
import { DomainError, type PartyKind } from '@samenspel/domain';
import { ProgrammeRepository } from '@samenspel/persistence';

@Injectable()
export class ProgrammeService {
  constructor(private readonly programmes: ProgrammeRepository) {}

  async get(programmeId: string): Promise<ProgrammeView> {
    const programme = await this.programmes.findById(programmeId);
    if (!programme) throw new DomainError('NOT_FOUND');
    return programme;
  }

  async parties(programmeId: string, kind?: PartyKind): Promise<PartyList> {
    return { items: [...(await this.programmes.findParties(programmeId, kind))] };
  }
}
