import { Injectable } from '@nestjs/common';
import type { LocalDate, ObligationKind, ProgrammeRole, StepKind } from '@samenspel/domain';
import { DomainError } from '@samenspel/domain';
import { Database } from '../database/database';
import { jsonb } from '../database/parameters';
import { found } from '../database/refusals';
import { EventLog } from '../event/event-log';
import { plainDigest } from '../event/salted-digest';
import { Doorbell } from '../ring/doorbell';
import * as statement from './departure-statements';

/** Whose leaving it is about, and on which day. */
export interface Leaving {
  readonly partyId: string;
  readonly personId: string;
  readonly today: LocalDate;
}

export interface DepartureFacts {
  readonly programmeId: string;
  /** Another seat keeps the person in the programme. */
  readonly elsewhere: boolean;
  readonly seatIds: readonly string[];
  /** Roles that end with it. */
  readonly roles: readonly ProgrammeRole[];
  readonly managedTasks: number;
}

export interface DepartureTask {
  readonly id: string;
  readonly title: string;
  readonly atTable: boolean;
  readonly decides: boolean;
  readonly isContact: boolean;
  readonly links: number;
  readonly mails: number;
}

export interface DepartureDuty {
  readonly taskId: string;
  readonly kind: ObligationKind;
  readonly stepKind: StepKind;
  readonly ordinal: number;
  readonly dueOn: LocalDate;
}

export interface DepartureEffect {
  readonly facts: DepartureFacts;
  readonly tasks: readonly DepartureTask[];
  readonly duties: readonly DepartureDuty[];
  readonly deputyForSeatIds: readonly string[];
}

export interface NewDeparture extends Leaving {
  /** Made by the caller: the same id twice is one departure. */
  readonly id: string;
  readonly successorId: string;
  readonly reason: string;
  readonly tellLeaver: boolean;
  readonly givenBy: string;
  /** The key that new links are made with. */
  readonly linkKeyId: string;
}

interface DepartureRow {
  readonly partyId: string;
  readonly personId: string;
  readonly successorId: string;
  readonly reason: string;
  readonly tellLeaver: boolean;
  readonly givenBy: string;
  readonly effect: { readonly tasks: readonly string[] } | null;
}

/** Somebody leaves a party: what that touches, and the one transaction that moves it. */
@Injectable()
export class DepartureRepository {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly doorbell: Doorbell,
  ) {}

  async readEffect({ partyId, personId, today }: Leaving): Promise<DepartureEffect> {
    const of = [partyId, personId, today];
    const facts = found(await this.database.row<DepartureFacts>(statement.departureFacts, of), 'party', partyId);
    const tasks = await this.database.rows<DepartureTask>(statement.departureTasks, of);
    const duties = await this.database.rows<DepartureDuty>(statement.departureDuties, of);
    const seats = await this.database.rows<{ id: string }>(statement.departureDeputyFor, of);
    return { facts, tasks, duties, deputyForSeatIds: seats.map(({ id }) => id) };
  }

  /** By address, made when nobody has it yet; who has it keeps the name they gave themselves. */
  async findOrMakePerson({ name, email }: { readonly name: string; readonly email: string }): Promise<string> {
    await this.database.execute(
      'insert into person (name, email) values ($1, $2) on conflict (lower(email)) do nothing',
      [name, email],
    );
    const person = await this.database.row<{ id: string }>('select id from person where lower(email) = lower($1)', [
      email,
    ]);
    return found(person, 'person', email).id;
  }

  /**
   * Moves everything in one transaction. A second time it gives the tasks that the first one touched.
   * @param check throws when what is true now forbids it.
   * @returns the ids of the tasks that it touched.
   * @throws DomainError COMMAND_ID_REUSED when another departure was entered under this id.
   */
  depart(departure: NewDeparture, check: (effect: DepartureEffect) => void): Promise<readonly string[]> {
    return this.database.transact(async () => {
      const earlier = await this.findById(departure.id);
      if (earlier !== undefined) return replayed(earlier, departure);
      await this.holdTasks(departure);
      const effect = await this.readEffect(departure);
      check(effect);
      await this.store(departure, effect);
      await this.move(departure);
      // Told after the mails moved, so that what goes to who leaves stays theirs.
      await this.tell(departure, effect);
      return effect.tasks.map(({ id }) => id);
    });
  }

  private findById(id: string): Promise<DepartureRow | undefined> {
    return this.database.row<DepartureRow>(
      'select party_id, person_id, successor_id, reason, tell_leaver, given_by, effect from departure where id = $1',
      [id],
    );
  }

  /** As the process does before it changes a task, always in the same order: they follow each other. */
  private async holdTasks({ partyId }: Leaving): Promise<void> {
    await this.database.rows('select id from party where id = $1 for no key update', [partyId]);
    await this.database.rows(
      `select t.id from task t join party y on y.programme_id = t.programme_id
        where y.id = $1 and t.status in ('running', 'paused') order by t.id for no key update of t`,
      [partyId],
    );
  }

  private async store(departure: NewDeparture, { facts, tasks }: DepartureEffect): Promise<void> {
    const { id, partyId, personId, successorId, reason, tellLeaver, givenBy } = departure;
    await this.database.execute(
      `insert into departure (programme_id, id, party_id, person_id, successor_id, reason, tell_leaver, given_by, effect)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[facts.programmeId, id, partyId, personId, successorId, reason, tellLeaver, givenBy],
        jsonb({ tasks: tasks.map((task) => task.id), seats: facts.seatIds, roles: facts.roles }),
      ],
    );
  }

  private async move(departure: NewDeparture): Promise<void> {
    const { id, partyId, personId, today, successorId, givenBy, linkKeyId } = departure;
    const of = [partyId, personId, today];
    const to = [...of, successorId];
    for (const sql of [statement.releaseDoubles, statement.moveObligations]) await this.database.execute(sql, to);
    await this.database.execute(statement.moveLinks, [...to, linkKeyId]);
    await this.database.execute(statement.dropMailsOfLinks, of);
    for (const sql of [statement.dropDoubleMails, statement.moveMails, statement.moveDrafts, statement.moveRosters])
      await this.database.execute(sql, to);
    await this.database.execute(statement.moveTaskDrafts, [...of, givenBy]);
    await this.database.execute(statement.dropRoles, of);
    await this.database.execute(statement.rememberHolders, [...of, id]);
    await this.database.execute(statement.moveSeats, to);
  }

  /** A line in the log of every task that it touches and of the programme, a mail for each task, and a ring. */
  private async tell(departure: NewDeparture, { facts, tasks, duties }: DepartureEffect): Promise<void> {
    const { id, partyId, personId, successorId, givenBy, reason, tellLeaver } = departure;
    const { programmeId } = facts;
    const about = { type: 'seat.handed-over', programmeId, actor: `person:${givenBy}`, onBehalfOf: partyId } as const;
    const ids = { fromPersonId: personId, toPersonId: successorId, seats: facts.seatIds.length };
    const of = (taskId: string) => duties.filter((duty) => duty.taskId === taskId).length;
    await this.events.append(
      { ...about, causedBy: id, ids, content: { reason } },
      ...tasks.map((task) => ({ ...about, taskId: task.id, causedBy: id, ids: { ...ids, duties: of(task.id) } })),
    );
    const told = tellLeaver ? [successorId, personId] : [successorId];
    await this.database.execute(
      `insert into mail (programme_id, task_id, person_id, kind, class, params, dedup_key, send_at)
       select $1, task_id, person_id, 'taken-over', 'process', jsonb_build_object('departureId', $2::uuid),
              'taken-over/' || $2::uuid || '/' || task_id || '/' || person_id, clock_timestamp()
         from unnest($3::uuid[]) task_id, unnest($4::uuid[]) person_id`,
      [programmeId, id, tasks.map((task) => task.id), told],
    );
    for (const task of tasks) await this.doorbell.ring({ programmeId, taskId: task.id }, 'changed');
  }
}

function replayed(earlier: DepartureRow, departure: NewDeparture): readonly string[] {
  if (contentOf(earlier) !== contentOf(departure))
    throw new DomainError('COMMAND_ID_REUSED', { commandId: departure.id });
  return earlier.effect?.tasks ?? [];
}

function contentOf({
  partyId,
  personId,
  successorId,
  reason,
  tellLeaver,
  givenBy,
}: DepartureRow | NewDeparture): string {
  return plainDigest({ partyId, personId, successorId, reason, tellLeaver, givenBy });
}
