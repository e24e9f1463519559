import { Injectable } from '@nestjs/common';
import type { EventType, Instant } from '@samenspel/domain';
import { Database } from '../database/database';
import { jsonb } from '../database/parameters';
import { uuidV7 } from '../database/uuid-v7';
import { saltedDigest } from './salted-digest';

/** What happened, by whom. Ids only: a text is represented by the digest of `content`, never kept in the event. */
export interface Happening {
  readonly type: EventType;
  readonly programmeId: string;
  /** Absent: it happened to the programme itself. */
  readonly taskId?: string;
  readonly stepId?: string;
  /** `person:<uuid>`, or `process` when nobody did it by hand. */
  readonly actor: string;
  /** The party in whose name it was done. */
  readonly onBehalfOf?: string;
  /** The command that caused it. */
  readonly causedBy?: string;
  /** Opaque ids, dates and counts; never a text or a name. */
  readonly ids?: Readonly<Record<string, unknown>>;
  /** What was said, for its digest. Salted with the id of the event, so that anybody who has both can check it. */
  readonly content?: unknown;
}

export interface SealedEvent {
  readonly seq: number;
  readonly id: string;
  readonly type: EventType;
  readonly v: number;
  readonly stream: string;
  readonly programmeId: string;
  readonly taskId: string | null;
  readonly stepId: string | null;
  readonly occurredAt: Instant;
  readonly actor: string;
  readonly onBehalfOf: string | null;
  readonly causedBy: string | null;
  readonly ids: Readonly<Record<string, unknown>>;
  readonly digest: string;
  readonly hash: string;
}

export const streamOfTask = (taskId: string): string => `task/${taskId}`;
export const streamOfProgramme = (programmeId: string): string => `programme/${programmeId}`;

const insertEvents = `
insert into event (id, programme_id, task_id, step_id, stream, type, actor, on_behalf_of, caused_by, ids, digest)
select id, programme_id, task_id, step_id, stream, type, actor, on_behalf_of, caused_by, ids, digest
  from rows from (jsonb_to_recordset($1::jsonb) as (id uuid, programme_id uuid, task_id uuid, step_id uuid, stream text,
         type text, actor text, on_behalf_of uuid, caused_by uuid, ids jsonb, digest text)) with ordinality
    as happened (id, programme_id, task_id, step_id, stream, type, actor, on_behalf_of, caused_by, ids, digest, place)
 order by place`;

/** The log. Answers write their events in the gate; everything else does so here, in the transaction of what happened. */
@Injectable()
export class EventLog {
  constructor(private readonly database: Database) {}

  /** @returns the ids of the events, in the order given. */
  async append(...happenings: readonly Happening[]): Promise<readonly string[]> {
    // An event outside the transaction of what it tells could tell of something that was rolled back.
    if (!this.database.isInTransaction) throw new Error('An event is appended in the transaction of what happened');
    const rows = happenings.map(rowOf);
    await this.database.execute(insertEvents, [jsonb(rows)]);
    return rows.map((row) => row.id);
  }

  /** Sealed events of a stream in order, after the given sequence number. */
  findSealed(stream: string, afterSeq = 0, limit = 500): Promise<readonly SealedEvent[]> {
    return this.database.rows<SealedEvent>(
      `select s.seq, s.hash, e.id, e.type, e.v, e.stream, e.programme_id, e.task_id, e.step_id, e.occurred_at, e.actor,
              e.on_behalf_of, e.caused_by, e.ids, e.digest
         from seal s join event e on e.id = s.event_id
        where s.stream = $1 and s.seq > $2 order by s.seq limit $3`,
      [stream, afterSeq, limit],
    );
  }

  /** The sequence number of the last seal of a stream; 0 when nothing was sealed. */
  async lastSeqOf(stream: string): Promise<number> {
    const row = await this.database.row<{ seq: number }>(
      'select coalesce(max(seq), 0) as seq from seal where stream = $1',
      [stream],
    );
    return row?.seq ?? 0;
  }
}

interface EventRow extends Readonly<Record<string, unknown>> {
  readonly id: string;
}

function rowOf(happening: Happening): EventRow {
  const id = uuidV7();
  const { type, programmeId, taskId, stepId, actor, onBehalfOf, causedBy, content } = happening;
  return {
    id,
    programme_id: programmeId,
    task_id: taskId,
    step_id: stepId,
    stream: taskId === undefined ? streamOfProgramme(programmeId) : streamOfTask(taskId),
    type,
    actor,
    on_behalf_of: onBehalfOf,
    caused_by: causedBy,
    ids: happening.ids ?? {},
    digest: content === undefined ? '' : saltedDigest(content, Buffer.from(id)).digest,
  };
}
