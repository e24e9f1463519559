import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate, ObligationKind, StepKind } from '@samenspel/domain';
import { standInsOn } from '../absence/stand-ins-on';
import { Database } from '../database/database';
import { timestamp } from '../database/parameters';

/** What somebody owes to a step. */
export interface Obligation {
  readonly id: string;
  readonly programmeId: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly kind: ObligationKind;
  /** `party:<id>`, `seat:<id>` or `person:<id>`. */
  readonly debtor: string;
  readonly partyId: string | null;
  readonly seatId: string | null;
  readonly personId: string | null;
  readonly subjectId: string | null;
  readonly required: boolean;
  readonly essential: boolean;
  readonly dueAt: Instant;
  readonly dueOn: LocalDate;
  readonly askedAt: Instant | null;
  readonly fulfilledAt: Instant | null;
  readonly fulfilledBy: string | null;
  readonly final: boolean;
  readonly releasedAt: Instant | null;
  readonly releasedWhy: string | null;
}

/** An obligation with the names that a page shows. */
export interface ObligationOfStep extends Obligation {
  readonly partyName: string | null;
  readonly personName: string | null;
}

/** Something that is still owed to a task. */
export interface OpenObligation extends ObligationOfStep {
  /** Of an action: its text; of a request for more time: the party. */
  readonly subject: string | null;
}

/** Something that a person still has to do, with where it belongs. */
export interface OwnObligation extends Obligation {
  readonly taskTitle: string;
  readonly stepKind: StepKind;
  readonly stepOrdinal: number;
  readonly stepHasClosingInstant: boolean;
  readonly partyName: string | null;
  /** Of an action: its text; of a request for more time: the party. */
  readonly subject: string | null;
  /** True when the person stands in for a seat that nobody holds, or whose holder is away. */
  readonly asDeputy: boolean;
}

export interface OwedOfSeat {
  readonly programmeId: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly kind: ObligationKind;
  readonly seatId: string;
  readonly subjectId: string;
  readonly dueAt: Instant;
  readonly dueOn: LocalDate;
}

export interface ObligationCount {
  readonly required: number;
  readonly fulfilled: number;
  /** Fulfilled and marked as final by the sender; all of them are needed for an early close. */
  readonly final: number;
  readonly open: number;
}

const columns = `o.id, o.programme_id, o.task_id, o.step_id, o.kind, o.debtor, o.party_id, o.seat_id, o.person_id, o.subject_id,
  o.required, o.essential, o.due_at, o.due_on, o.asked_at, o.fulfilled_at, o.fulfilled_by, o.final, o.released_at, o.released_why`;

// Three ways to owe, each by its own index. The arrays are there for the planner: with a sub-select it reads every
// obligation of every programme when its statistics are of a smaller table.
/** What somebody ($1) owes or owed, as the relations `held` (own seats), `deputised` (seats of others) and `own`. */
export const owedByPerson = `
held as materialized (
  select s.id, s.party_id, (clock_timestamp() at time zone p.timezone)::date as today
    from seat s join programme p on p.id = s.programme_id
   where s.person_id = $1
     and (clock_timestamp() at time zone p.timezone)::date between s.valid_from and coalesce(s.valid_until, 'infinity')
), deputised as materialized (
  select empty.id
    from held join seat empty on empty.deputy_seat_id = held.id and empty.person_id is null
     and held.today between empty.valid_from and coalesce(empty.valid_until, 'infinity')
  union
  select i.seat_id from held, lateral (${standInsOn('held.today')}) i where i.deputy_seat_id = held.id
), own as (
  select o.*, false as as_deputy from obligation o where o.party_id = any (array(select party_id from held))
  union all select o.*, false from obligation o where o.seat_id = any (array(select id from held))
  union all select o.*, true from obligation o where o.seat_id = any (array(select id from deputised))
  union all select o.*, false from obligation o where o.person_id = $1
)`;

// Which party asks for more time.
const askers = `left join more_time_request m on m.id = o.subject_id left join party asker on asker.id = m.party_id`;

const openOfPerson = `
with ${owedByPerson}
select ${columns}, o.as_deputy, t.title as task_title, s.kind as step_kind, s.ordinal as step_ordinal,
       s.has_closing_instant as step_has_closing_instant, y.name as party_name, coalesce(x.text, asker.name) as subject
  from own o left join action x on x.id = o.subject_id ${askers} join step s on s.id = o.step_id join task t on t.id = o.task_id left join party y on y.id = o.party_id
 where o.fulfilled_at is null and o.released_at is null and t.status in ('running', 'paused') and s.status <> 'closed'
   and not (s.has_closing_instant and s.status = 'open' and clock_timestamp() >= s.ends_at)
 order by o.due_at, o.id`;

/** The one list of who must do what: pages, counters, reminders and closing all read it. */
@Injectable()
export class ObligationRepository {
  constructor(private readonly database: Database) {}

  /** What the person still has to do, for parties, seats and themselves, over all programmes; the first due first. */
  findOpenOfPerson(personId: string): Promise<readonly OwnObligation[]> {
    return this.database.rows<OwnObligation>(openOfPerson, [personId]);
  }

  /** The obligations of a step, released ones included; of one kind when it is given. */
  findOfStep(stepId: string, kind?: ObligationKind): Promise<readonly ObligationOfStep[]> {
    return this.database.rows<ObligationOfStep>(
      `select ${columns}, y.name as party_name, p.name as person_name
         from obligation o left join seat s on s.id = o.seat_id left join party y on y.id = coalesce(o.party_id, s.party_id)
         left join person p on p.id = coalesce(o.person_id, s.person_id)
        where o.step_id = $1 and ($2::text is null or o.kind = $2)
        order by o.due_at, y.name, p.name, o.id`,
      [stepId, kind ?? null],
    );
  }

  /** Everything that is still open of these tasks: "wie heeft de bal". */
  findOpenOfTasks(taskIds: readonly string[]): Promise<readonly OpenObligation[]> {
    return this.database.rows<OpenObligation>(
      `select ${columns}, y.name as party_name, p.name as person_name, coalesce(x.text, asker.name) as subject
         from obligation o left join seat s on s.id = o.seat_id left join party y on y.id = coalesce(o.party_id, s.party_id)
         left join person p on p.id = coalesce(o.person_id, s.person_id)
         left join action x on x.id = o.subject_id ${askers}
        where o.task_id = any($1::uuid[]) and o.fulfilled_at is null and o.released_at is null
        order by o.due_at, y.name, p.name, o.id`,
      [taskIds],
    );
  }

  find(stepId: string, kind: ObligationKind, debtor: string): Promise<Obligation | undefined> {
    return this.database.row<Obligation>(
      `select ${columns} from obligation o where o.step_id = $1 and o.kind = $2 and o.debtor = $3 and o.subject_id is null`,
      [stepId, kind, debtor],
    );
  }

  /** The denominator of a step and how far it is. */
  async countOfStep(stepId: string, kind: ObligationKind): Promise<ObligationCount> {
    const count = await this.database.row<ObligationCount>(
      `select count(*) as required, count(fulfilled_at) as fulfilled,
              count(*) filter (where fulfilled_at is not null and final) as final,
              count(*) filter (where fulfilled_at is null) as open
         from obligation where step_id = $1 and kind = $2 and required and released_at is null`,
      [stepId, kind],
    );
    return count ?? { required: 0, fulfilled: 0, final: 0, open: 0 };
  }

  /** Marks what was done outside the gate, once; in the transaction of what was done. @returns whether it was open. */
  async fulfil(obligationId: string, eventId: string): Promise<boolean> {
    const changed = await this.database.execute(
      `update obligation set fulfilled_at = clock_timestamp(), fulfilled_by = $2
        where id = $1 and fulfilled_at is null and released_at is null`,
      [obligationId, eventId],
    );
    return changed === 1;
  }

  /** What a seat owes for one subject, such as an action; also again after it was released, or with another date. */
  async oweOfSeat(owed: OwedOfSeat): Promise<void> {
    const { programmeId, taskId, stepId, kind, seatId, subjectId, dueAt, dueOn } = owed;
    await this.database.execute(
      `insert into obligation as o (programme_id, task_id, step_id, kind, debtor, seat_id, subject_id, due_at, due_on)
       values ($1, $2, $3, $4, 'seat:' || $5::text, $5::uuid, $6, $7, $8)
       on conflict (step_id, kind, debtor, coalesce(subject_id, '00000000-0000-0000-0000-000000000000'))
       do update set due_at = excluded.due_at, due_on = excluded.due_on, released_at = null, released_why = null`,
      [programmeId, taskId, stepId, kind, seatId, subjectId, timestamp(dueAt), dueOn],
    );
  }

  /** Nobody else than the given seat owes the subject any more. */
  async releaseOthersOf(subjectId: string, seatId: string, why: string): Promise<void> {
    await this.database.execute(
      `update obligation set released_at = clock_timestamp(), released_why = $3
        where subject_id = $1 and seat_id <> $2 and released_at is null`,
      [subjectId, seatId, why],
    );
  }

  /** Marks what is owed for a subject as done, by an event, or as open again. */
  async settleSubject(subjectId: string, eventId: string | null): Promise<void> {
    await this.database.execute(
      `update obligation
          set fulfilled_at = case when $2::uuid is not null then coalesce(fulfilled_at, clock_timestamp()) end,
              fulfilled_by = case when $2::uuid is not null then coalesce(fulfilled_by, $2::uuid) end
        where subject_id = $1 and released_at is null`,
      [subjectId, eventId],
    );
  }

  /** Nobody owes the subject any more; what was done stays done. */
  async releaseSubject(subjectId: string, why: string): Promise<void> {
    await this.database.execute(
      `update obligation set released_at = clock_timestamp(), released_why = $2
        where subject_id = $1 and fulfilled_at is null and released_at is null`,
      [subjectId, why],
    );
  }

  /** Marks what a step is owed of one kind as done, by an event, or as open again. */
  async settleKind(stepId: string, kind: ObligationKind, eventId: string | null): Promise<void> {
    await this.database.execute(
      `update obligation
          set fulfilled_at = case when $3::uuid is not null then coalesce(fulfilled_at, clock_timestamp()) end,
              fulfilled_by = case when $3::uuid is not null then coalesce(fulfilled_by, $3::uuid) end
        where step_id = $1 and kind = $2 and released_at is null`,
      [stepId, kind, eventId],
    );
  }
}
