import { Injectable } from '@nestjs/common';
import { amsterdam, localDateOf } from '@samenspel/calendar';
import type { PartyList, ProgrammeView, SeatList } from '@samenspel/contracts';
import { DomainError, type PartyKind } from '@samenspel/domain';
import { Database, ProgrammeRepository, SeatRepository } from '@samenspel/persistence';
import { seatRefOf } from '../task/view/refs-of';

@Injectable()
export class ProgrammeService {
  constructor(
    private readonly programmes: ProgrammeRepository,
    private readonly seatsOfParties: SeatRepository,
    private readonly database: Database,
  ) {}

  async get(programmeId: string): Promise<ProgrammeView> {
    const programme = await this.programmes.findById(programmeId);
    if (!programme) throw new DomainError('NOT_FOUND');
    return programme;
  }

  async parties(programmeId: string, kind?: PartyKind): Promise<PartyList> {
    return { items: [...(await this.programmes.findParties(programmeId, kind))] };
  }

  /** The seats that are valid today, those that nobody holds included. */
  async seats(programmeId: string): Promise<SeatList> {
    const today = localDateOf(amsterdam, await this.database.clock());
    return { items: (await this.seatsOfParties.findValid(programmeId, today)).map(seatRefOf) };
  }
}
