import { Injectable } from '@nestjs/common';
import type { AnchoringPlan, ChainAnchoring, Instant } from '@samenspel/domain';
import { Database } from '../database/database';
import { idOf } from '../database/id-of';
import { jsonb } from '../database/parameters';
import { found, versionConflict } from '../database/refusals';
import { AnchoringVersionEntity } from './anchoring-version.entity';

interface SavedBy {
  readonly id: string;
  readonly name: string;
}

/** The borgingsplan while it is written. */
export interface AnchoringDraft {
  readonly body: AnchoringPlan;
  readonly version: number;
  readonly savedAt: Instant;
  readonly savedBy: SavedBy | null;
}

export interface AnchoringToSave {
  readonly programmeId: string;
  readonly taskId: string;
  readonly personId: string;
  readonly body: AnchoringPlan;
  /** 0: nothing was saved yet. */
  readonly expectedVersion: number;
}

/** A delivered borgingsplan; never changed, named by its hash. */
export interface AnchoringVersion {
  readonly id: string;
  readonly taskId: string;
  readonly number: number;
  readonly body: AnchoringPlan;
  /** Why there is a later version; empty for the first. */
  readonly reason: string;
  readonly sha256: string;
  readonly deliveredAt: Instant;
  readonly deliveredBy: SavedBy;
}

export interface NewAnchoringVersion extends Omit<AnchoringVersion, 'id' | 'deliveredBy'> {
  readonly programmeId: string;
  readonly deliveredBy: string;
}

/** What came in for a measure. */
export interface MeasurementRow {
  readonly stepId: string;
  readonly answerId: string;
  readonly seatId: string;
  readonly version: number;
  readonly late: boolean;
  readonly submittedAt: Instant;
  readonly body: unknown;
  readonly personName: string;
  readonly partyName: string;
  readonly functionName: string;
}

/** Why and by whom a task was ended before all its measures were in. */
export interface ConclusionRow {
  readonly reason: string;
  readonly givenBy: string;
  readonly givenAt: Instant;
}

type VersionRow = Omit<AnchoringVersion, 'deliveredBy'> & { readonly personId: string; readonly personName: string };

const versions = `
select v.id, v.task_id, v.number, v.body, v.reason, v.sha256, v.delivered_at, p.id as person_id, p.name as person_name
  from anchoring_version v join person p on p.id = v.delivered_by`;

/** The borgingsplan of a task: its draft, its versions, and what its measures brought. */
@Injectable()
export class AnchoringRepository {
  constructor(private readonly database: Database) {}

  async findDraft(taskId: string): Promise<AnchoringDraft | undefined> {
    const row = await this.database.row<
      Omit<AnchoringDraft, 'savedBy'> & { readonly personId: string | null; readonly personName: string | null }
    >(
      `select d.body, d.version, d.updated_at as saved_at, p.id as person_id, p.name as person_name
         from anchoring_draft d left join person p on p.id = d.updated_by where d.task_id = $1`,
      [taskId],
    );
    if (row === undefined) return undefined;
    const { personId, personName, ...draft } = row;
    return { ...draft, savedBy: personId === null || personName === null ? null : { id: personId, name: personName } };
  }

  /** @throws DomainError VERSION_CONFLICT when somebody else saved meanwhile; nothing was stored then. */
  async saveDraft({ programmeId, taskId, personId, body, expectedVersion }: AnchoringToSave): Promise<void> {
    const values = [taskId, jsonb(body), personId];
    const saved =
      expectedVersion === 0
        ? await this.database.execute(
            `insert into anchoring_draft (task_id, body, updated_by, programme_id, updated_at)
             values ($1, $2, $3, $4, clock_timestamp()) on conflict (task_id) do nothing`,
            [...values, programmeId],
          )
        : await this.database.execute(
            `update anchoring_draft set body = $2, updated_by = $3, updated_at = clock_timestamp(), version = version + 1
              where task_id = $1 and version = $4`,
            [...values, expectedVersion],
          );
    if (saved === 0) throw versionConflict('borgingsplan', taskId, expectedVersion);
  }

  async getVersion(id: string): Promise<AnchoringVersion> {
    return found(await this.findVersion(id), 'borgingsplan', id);
  }

  findVersion(id: string): Promise<AnchoringVersion | undefined> {
    return this.read(`${versions} where v.id = $1`, id);
  }

  /** The version that holds: the last one that was delivered. */
  findLast(taskId: string): Promise<AnchoringVersion | undefined> {
    return this.read(`${versions} where v.task_id = $1 order by v.number desc limit 1`, taskId);
  }

  async findVersions(taskId: string): Promise<readonly AnchoringVersion[]> {
    const rows = await this.database.rows<VersionRow>(`${versions} where v.task_id = $1 order by v.number`, [taskId]);
    return rows.map(versionOf);
  }

  async insertVersion(version: NewAnchoringVersion): Promise<string> {
    return idOf(await this.database.manager.insert(AnchoringVersionEntity, { ...version }));
  }

  /** What came in, per measure; the last answer of a measure is the one that counts. */
  findMeasurements(taskId: string): Promise<readonly MeasurementRow[]> {
    return this.database.rows<MeasurementRow>(
      `select distinct on (s.ordinal) a.step_id, a.id as answer_id, a.seat_id, a.version, a.late, a.submitted_at, a.body,
              p.name as person_name, y.name as party_name, seat.function_name
         from answer a join step s on s.id = a.step_id join person p on p.id = a.person_id
         join seat on seat.id = a.seat_id join party y on y.id = seat.party_id
        where a.task_id = $1 and a.kind = 'measurement' order by s.ordinal, a.submitted_at desc`,
      [taskId],
    );
  }

  findConclusion(taskId: string): Promise<ConclusionRow | undefined> {
    return this.database.row<ConclusionRow>(
      `select c.reason, p.name as given_by, c.given_at from command c join person p on p.id = c.given_by
        where c.task_id = $1 and c.kind = 'conclude' and c.status = 'settled' order by c.given_at desc limit 1`,
      [taskId],
    );
  }

  /** What proves that the task closes only with a borgingsplan and its measures. */
  async readChain(taskId: string): Promise<ChainAnchoring> {
    const row = await this.database.row<ChainRow>(chain, [taskId]);
    const measures = await this.database.rows<ChainAnchoring['measures'][number]>(measuresOfChain, [taskId]);
    const { expected = 0, anchoredAt = null, concludedEventId = null } = row ?? {};
    return { expected, anchoredAt, plan: planOf(row), concluded: eventOf(concludedEventId), measures };
  }

  private async read(sql: string, id: string): Promise<AnchoringVersion | undefined> {
    const row = await this.database.row<VersionRow>(sql, [id]);
    return row && versionOf(row);
  }
}

interface ChainRow {
  readonly expected: number;
  readonly anchoredAt: Instant | null;
  readonly number: number | null;
  readonly deliveredAt: Instant | null;
  readonly eventId: string | null;
  readonly concludedEventId: string | null;
}

const chain = `
select jsonb_array_length(coalesce(t.policy->'anchoring'->'measureMonths', '[]')) as expected,
       case when t.status = 'anchored' then ended.occurred_at end as anchored_at,
       plan.number, plan.delivered_at, plan.event_id, concluded.id as concluded_event_id
  from task t
  left join lateral (select e.occurred_at from event e where e.task_id = t.id and e.type = 'task.ended' order by e.number desc limit 1) ended on true
  left join lateral (select v.number, e.occurred_at as delivered_at, e.id as event_id from anchoring_version v
    join event e on e.task_id = t.id and e.type = 'anchoring.plan-delivered' and e.ids->>'anchoringPlanId' = v.id::text
    where v.task_id = t.id order by v.number limit 1) plan on true
  left join lateral (select e.id from event e where e.task_id = t.id and e.type = 'anchoring.concluded' order by e.number desc limit 1) concluded on true
 where t.id = $1`;

const measuresOfChain = `
select first.occurred_at as measured_at, first.id as event_id
  from task t
  cross join lateral generate_series(1, jsonb_array_length(coalesce(t.policy->'anchoring'->'measureMonths', '[]'))) as wanted (ordinal)
  left join step s on s.task_id = t.id and s.kind = 'measure' and s.ordinal = wanted.ordinal
  left join lateral (select e.id, e.occurred_at from event e where e.step_id = s.id and e.type = 'anchoring.measured'
                      order by e.number limit 1) first on true
 where t.id = $1 order by wanted.ordinal`;

function planOf(row: ChainRow | undefined): ChainAnchoring['plan'] {
  if (!row || row.number === null || row.deliveredAt === null || row.eventId === null) return null;
  return { number: row.number, deliveredAt: row.deliveredAt, eventId: row.eventId };
}

const eventOf = (eventId: string | null): ChainAnchoring['concluded'] => (eventId === null ? null : { eventId });

function versionOf({ personId, personName, ...version }: VersionRow): AnchoringVersion {
  return { ...version, deliveredBy: { id: personId, name: personName } };
}
