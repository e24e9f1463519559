import type { Instant, LinkPurpose, StepKind, StepStatus } from '@samenspel/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { EventLog } from '../event/event-log';

export interface LinkRow {
  readonly id: string;
  readonly programmeId: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly purpose: LinkPurpose;
  readonly personId: string;
  readonly partyId: string | null;
  readonly seatId: string | null;
  readonly keyId: string;
  readonly version: number;
  readonly forwardedFrom: string | null;
  readonly revoked: boolean;
}

export interface LinkPageRow extends LinkRow {
  readonly personName: string;
  readonly language: 'nl' | 'en';
  readonly partyName: string | null;
  readonly taskTitle: string;
  readonly managerName: string;
  readonly stepKind: StepKind;
  readonly stepOrdinal: number;
  readonly stepStatus: StepStatus;
  readonly lastDay: string;
  readonly endsAt: Instant;
  readonly hasClosingInstant: boolean;
}

export interface LinkForwardInput {
  readonly from: LinkRow;
  readonly name: string;
  readonly email: string;
  readonly keyId: string;
  readonly actor: string;
}

/** A link of a person to an answer that they may give. */
export interface OwnLink {
  readonly stepId: string;
  readonly purpose: LinkPurpose;
  readonly personId: string;
  readonly partyId: string | undefined;
  readonly seatId: string | undefined;
  readonly keyId: string;
}

const linkColumns = `l.id, l.programme_id as "programmeId", l.task_id as "taskId", l.step_id as "stepId", l.purpose,
  l.person_id as "personId", l.party_id as "partyId", l.seat_id as "seatId", l.key_id as "keyId", l.version,
  l.forwarded_from as "forwardedFrom", l.revoked_at is not null as revoked`;

@Injectable()
export class LinkRepository {
  constructor(
    private readonly database: Database,
    private readonly log: EventLog,
  ) {}

  async findById(id: string): Promise<LinkRow | undefined> {
    const rows = await this.database.rows<LinkRow>(`select ${linkColumns} from link l where l.id = $1`, [id]);
    return rows[0];
  }

  async findPage(id: string): Promise<LinkPageRow | undefined> {
    const rows = await this.database.rows<LinkPageRow>(
      `select ${linkColumns}, p.name as "personName", p.language, y.name as "partyName", t.title as "taskTitle",
              m.name as "managerName", s.kind as "stepKind", s.ordinal as "stepOrdinal",
              case when s.status = 'open' and s.has_closing_instant and s.ends_at <= clock_timestamp() then 'closed' else s.status end as "stepStatus",
              s.last_day::text as "lastDay", s.ends_at as "endsAt", s.has_closing_instant as "hasClosingInstant"
         from link l join person p on p.id = l.person_id left join party y on y.id = l.party_id
         join task t on t.id = l.task_id join person m on m.id = t.manager_person_id join step s on s.id = l.step_id
        where l.id = $1`,
      [id],
    );
    return rows[0];
  }

  /** A browser that showed the key; the row ends with the version of the link. */
  async openSession(tokenHash: string, link: LinkRow, lifetimeMs: number): Promise<void> {
    await this.database.execute(
      `insert into link_session (token_hash, link_id, link_version, expires_at)
       values ($1, $2, $3, clock_timestamp() + $4::float8 * interval '1 millisecond')`,
      [tokenHash, link.id, link.version, lifetimeMs],
    );
  }

  /** The link that this cookie opened, when neither was revoked nor ran out. */
  async findByOpenSession(linkId: string, tokenHash: string): Promise<LinkRow | undefined> {
    const rows = await this.database.rows<LinkRow>(
      `select ${linkColumns} from link_session b join link l on l.id = b.link_id and l.version = b.link_version
        where b.token_hash = $1 and b.link_id = $2 and b.expires_at > clock_timestamp() and l.revoked_at is null`,
      [tokenHash, linkId],
    );
    return rows[0];
  }

  /**
   * "Geef door": a link of its own for somebody else, with a trace to the first, its event and its mail, in one
   * transaction. Passing on twice to the same person gives the same link, and no second mail.
   */
  forward({ from, name, email, keyId, actor }: LinkForwardInput): Promise<string> {
    return this.database.transact(async () => {
      await this.database.execute(
        `insert into person (name, email) values ($1, $2) on conflict (lower(email)) do nothing`,
        [name, email],
      );
      const made = await this.database.rows<{ id: string }>(
        `insert into link (programme_id, task_id, step_id, purpose, person_id, party_id, key_id, forwarded_from)
         select $1, $2, $3, $4, p.id, $5, $6, $7 from person p where lower(p.email) = lower($8)
         on conflict (step_id, purpose, person_id, coalesce(party_id, '00000000-0000-0000-0000-000000000000')) do nothing
         returning id`,
        [from.programmeId, from.taskId, from.stepId, from.purpose, from.partyId, keyId, from.id, email],
      );
      const link = made[0];
      if (!link) return this.existingLinkId(from, email);
      await this.database.execute(
        `insert into mail (programme_id, task_id, step_id, person_id, kind, class, params, dedup_key, send_at)
         select l.programme_id, l.task_id, l.step_id, l.person_id, 'link-forwarded', 'immediate',
                jsonb_build_object('linkId', l.id, 'forwardedFrom', l.forwarded_from),
                'link-forwarded/' || l.id, clock_timestamp()
           from link l where l.id = $1`,
        [link.id],
      );
      await this.log.append({
        type: 'link.forwarded',
        programmeId: from.programmeId,
        taskId: from.taskId,
        stepId: from.stepId,
        actor,
        onBehalfOf: from.partyId ?? undefined,
        ids: { linkId: link.id, forwardedFrom: from.id },
      });
      return link.id;
    });
  }

  /** The person gets a link of their own, unless there is one. */
  async ensure({ stepId, purpose, personId, partyId, seatId, keyId }: OwnLink): Promise<void> {
    await this.database.execute(
      `insert into link (programme_id, task_id, step_id, purpose, person_id, party_id, seat_id, key_id)
       select s.programme_id, s.task_id, s.id, $2, $3, $4, $5, $6 from step s where s.id = $1 on conflict do nothing`,
      [stepId, purpose, personId, partyId ?? null, seatId ?? null, keyId],
    );
  }

  /** Mails the owner the same link again, at most once an hour; a revoked link is not mailed. */
  async renew(linkId: string): Promise<void> {
    await this.database.execute(
      `insert into mail (programme_id, task_id, step_id, person_id, kind, class, params, dedup_key, send_at)
       select l.programme_id, l.task_id, l.step_id, l.person_id, 'link-renewal', 'immediate', jsonb_build_object('linkId', l.id),
              'link-renewal/' || l.id || '/' || h.hour, clock_timestamp()
         from link l, (select floor(extract(epoch from clock_timestamp()) / 3600)::bigint as hour) h
        where l.id = $1 and l.revoked_at is null
       on conflict (dedup_key) do nothing`,
      [linkId],
    );
  }

  private async existingLinkId(from: LinkRow, email: string): Promise<string> {
    const rows = await this.database.rows<{ id: string }>(
      `select l.id from link l join person p on p.id = l.person_id
        where l.step_id = $1 and l.purpose = $2 and l.party_id is not distinct from $3 and lower(p.email) = lower($4)`,
      [from.stepId, from.purpose, from.partyId, email],
    );
    return (rows[0] as { id: string }).id;
  }
}
