import { Injectable } from '@nestjs/common';
import type { AgendaList, PlanView } from '@samenspel/contracts';
import { AgendaRepository, ClosingDayRepository, Database } from '@samenspel/persistence';
import { planViewOf } from '../view/plan-view-of';
import { planDraft } from './draft-plan';

@Injectable()
export class AgendaService {
  constructor(
    private readonly agendas: AgendaRepository,
    private readonly closingDays: ClosingDayRepository,
    private readonly database: Database,
  ) {}

  async list(programmeId: string): Promise<AgendaList> {
    const agendas = await this.agendas.findOfProgramme(programmeId);
    return { items: agendas.map(({ id, name, policy, version }) => ({ id, name, policy, version })) };
  }

  /** The plan of a task that would start today by the policy of the agenda, when everybody waited until the last day. */
  async plan(programmeId: string, agendaId: string): Promise<PlanView> {
    const { policy } = await this.agendas.getById(programmeId, agendaId);
    const closed = await this.closingDays.findClosedDates(programmeId);
    const draft = { id: agendaId, policy, policyOverride: {}, startsOn: null, pace: null };
    const { calendar, startsOn, plan } = planDraft(draft, await this.database.clock(), closed);
    return planViewOf({ calendar, today: startsOn, steps: [] }, plan, 0, new Map());
  }
}
