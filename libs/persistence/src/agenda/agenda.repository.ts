import { Injectable } from '@nestjs/common';
import type { Instant, Policy, PolicyChange } from '@samenspel/domain';
import { Database } from '../database/database';
import { idOf } from '../database/id-of';
import { jsonb } from '../database/parameters';
import { found, versionConflict } from '../database/refusals';
import { EventLog } from '../event/event-log';
import { AgendaEntity } from './agenda.entity';

export interface Agenda {
  readonly id: string;
  readonly programmeId: string;
  readonly name: string;
  readonly policy: Policy;
  readonly version: number;
}

export interface ChangedPolicy {
  readonly programmeId: string;
  readonly agendaId: string;
  /** The version that was read. */
  readonly version: number;
  readonly policy: Policy;
  readonly changes: readonly PolicyChange[];
  readonly reason: string;
  readonly personId: string;
}

/** A change of the policy: who, when, why and what. */
export interface PolicyVersion {
  readonly version: number;
  readonly changes: readonly PolicyChange[];
  readonly reason: string;
  readonly changedBy: string;
  readonly changedByName: string;
  readonly changedAt: Instant;
}

@Injectable()
export class AgendaRepository {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  /** Tasks that run keep theirs; drafts go by it from now on. @throws DomainError VERSION_CONFLICT */
  changePolicy(changed: ChangedPolicy): Promise<void> {
    const { programmeId, agendaId, version, policy, changes, reason, personId } = changed;
    return this.database.transact(async () => {
      const agenda = await this.database.row<{ version: number }>(
        `update agenda set policy = $4, version = version + 1
          where programme_id = $1 and id = $2 and version = $3 returning version`,
        [programmeId, agendaId, version, jsonb(policy)],
      );
      if (agenda === undefined) throw versionConflict('agenda', agendaId, version);
      await this.database.execute(
        `insert into agenda_policy (programme_id, agenda_id, version, policy, changes, reason, changed_by)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [programmeId, agendaId, agenda.version, jsonb(policy), jsonb(changes), reason, personId],
      );
      await this.database.execute(`update task set policy = $2 where agenda_id = $1 and status = 'draft'`, [
        agendaId,
        jsonb(policy),
      ]);
      await this.events.append({
        ...{ type: 'agenda.policy-changed', programmeId, actor: `person:${personId}` },
        ids: { agendaId, version: agenda.version, paths: changes.map(({ path }) => path) },
        content: { policy, reason },
      });
    });
  }

  findPolicyVersions(agendaId: string): Promise<readonly PolicyVersion[]> {
    return this.database.rows<PolicyVersion>(
      `select v.version, v.changes, v.reason, v.changed_by, p.name as changed_by_name, v.changed_at
         from agenda_policy v join person p on p.id = v.changed_by where v.agenda_id = $1 order by v.version desc`,
      [agendaId],
    );
  }

  async countDrafts(agendaId: string): Promise<number> {
    const row = await this.database.row<{ drafts: number }>(
      `select count(*)::int as drafts from task where agenda_id = $1 and status = 'draft'`,
      [agendaId],
    );
    return row?.drafts ?? 0;
  }

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
