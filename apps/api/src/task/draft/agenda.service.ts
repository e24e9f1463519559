import { Injectable } from '@nestjs/common';
import type { AgendaList } from '@samenspel/contracts';
import { AgendaRepository } from '@samenspel/persistence';

@Injectable()
export class AgendaService {
  constructor(private readonly agendas: AgendaRepository) {}

  async list(programmeId: string): Promise<AgendaList> {
    const agendas = await this.agendas.findOfProgramme(programmeId);
    return { items: agendas.map(({ id, name, policy, version }) => ({ id, name, policy, version })) };
  }
}
