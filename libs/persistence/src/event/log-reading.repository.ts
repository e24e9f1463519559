import { Injectable } from '@nestjs/common';
import type { EventType, Instant, StepKind } from '@samenspel/domain';
import { Database } from '../database/database';

/** An event with the names that belong to its ids, read now: an event itself holds none. */
export interface LogRow {
  readonly seq: number | null;
  readonly id: string;
  readonly type: EventType;
  readonly occurredAt: Instant;
  readonly taskId: string | null;
  readonly taskTitle: string | null;
  readonly stepId: string | null;
  readonly stepKind: StepKind | null;
  readonly ordinal: number | null;
  readonly actorName: string | null;
  readonly actorParty: string | null;
  readonly onBehalfOf: string | null;
  /** The person that it happened to: who joined, or to whom a mail went. */
  readonly subject: string | null;
  /** From whom something went to whom, of a handover. */
  readonly giver: string | null;
  readonly receiver: string | null;
  readonly choice: string | null;
  /** Whose answer it is, when somebody else entered it. */
  readonly answerOf: string | null;
  readonly ids: Readonly<Record<string, unknown>>;
}

export interface LogFilter {
  readonly taskIds: readonly string[];
  readonly stepKinds?: readonly StepKind[];
  readonly personId?: string;
  /** Types that the reader did not ask for, such as every single mail. */
  readonly without?: readonly EventType[];
  readonly limit: number;
  readonly newestFirst?: boolean;
}

const reading = `
select l.seq, e.id, e.type, e.occurred_at, e.task_id, t.title as task_title, e.step_id, s.kind as step_kind, s.ordinal,
       actor.name as actor_name, actor_party.name as actor_party, behalf.name as on_behalf_of,
       coalesce(sat.name, addressee.name) as subject, a.body->>'choice' as choice, teller.name as answer_of, e.ids,
       giver.name as giver, receiver.name as receiver
  from event e
  left join seal l on l.event_id = e.id
  left join task t on t.id = e.task_id
  left join step s on s.id = e.step_id
  left join person actor on actor.id = case when e.actor like 'person:%' then substr(e.actor, 8)::uuid end
  left join lateral (
    select y.name from seat held join party y on y.id = held.party_id
      left join lateral (select max(h.held_until) as until from seat_holding h where h.seat_id = held.id and h.person_id = actor.id) before on true
     where held.programme_id = e.programme_id and (held.person_id = actor.id or before.until is not null)
     order by (y.id = e.on_behalf_of) desc nulls last, held.person_id = actor.id desc, held.valid_until nulls first limit 1
  ) actor_party on true
  left join party behalf on behalf.id = e.on_behalf_of
  left join seat seated on seated.id = (e.ids->>'seatId')::uuid
  left join lateral (
    select h.person_id from seat_holding h where h.seat_id = seated.id and h.held_until > e.occurred_at order by h.held_until limit 1
  ) held_then on true
  left join person sat on sat.id = coalesce(held_then.person_id, seated.person_id)
  left join mail posted on posted.id = (e.ids->>'mailId')::uuid
  left join person addressee on addressee.id = posted.person_id
  left join answer_version av on av.answer_id = (e.ids->>'answerId')::uuid and av.version = (e.ids->>'version')::int
  left join person teller on teller.id = av.person_id and actor.id is distinct from av.person_id and e.actor like 'person:%'
  left join person giver on giver.id = (e.ids->>'fromPersonId')::uuid
  left join person receiver on receiver.id = (e.ids->>'toPersonId')::uuid
  left join lateral (select av.body where e.type like 'invitation.%') a on true
 where e.task_id = any($1) and ($2::text[] is null or s.kind = any($2)) and ($3::uuid is null or actor.id = $3)
   and not (e.type = any($4))`;

/** The log as people read it. */
@Injectable()
export class LogReadingRepository {
  constructor(private readonly database: Database) {}

  find({ taskIds, stepKinds, personId, without, limit, newestFirst }: LogFilter): Promise<readonly LogRow[]> {
    const direction = newestFirst === true ? 'desc' : 'asc';
    return this.database.rows<LogRow>(`${reading} order by e.xact ${direction}, e.number ${direction} limit $5`, [
      taskIds,
      stepKinds ?? null,
      personId ?? null,
      without ?? [],
      limit,
    ]);
  }

  async count(taskId: string): Promise<number> {
    const row = await this.database.row<{ total: number }>(
      'select count(*)::int as total from event where task_id = $1',
      [taskId],
    );
    return row?.total ?? 0;
  }
}
