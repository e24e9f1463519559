import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate, MoreTimeRequest, PartyKind } from '@samenspel/domain';
import { Database } from '../database/database';
import { timestamp } from '../database/parameters';

/** A party asked for more time to answer a consultation. */
export interface MoreTimeAsked extends MoreTimeRequest {
  readonly id: string;
  readonly stepId: string;
  readonly partyId: string;
  readonly partyName: string;
  readonly partyKind: PartyKind;
  readonly reason: string;
  readonly askedAt: Instant;
  readonly askedBy: string;
  readonly askedByName: string;
  /** Why the programme manager said no; empty while nobody did. */
  readonly refusal: string;
  readonly refusedByName: string | null;
}

export interface NewMoreTimeRequest {
  readonly programmeId: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly partyId: string;
  readonly askedBy: string;
  readonly until: LocalDate;
  readonly extendedByThen: number;
  readonly reason: string;
}

/** Who answers a request, and by when it makes sense. */
export interface AnswerOwed {
  readonly personId: string;
  readonly dueAt: Instant;
  readonly dueOn: LocalDate;
}

const requests = `
select m.id, m.step_id, m.party_id, y.name as party_name, y.kind as party_kind, m.until_on as until, m.extended_by_then, m.reason, m.asked_at,
       m.asked_by, asker.name as asked_by_name, m.withdrawn_at, m.replaced_at, m.refused_at, m.refusal, refuser.name as refused_by_name
  from more_time_request m join party y on y.id = m.party_id join person asker on asker.id = m.asked_by
  left join person refuser on refuser.id = m.refused_by`;

@Injectable()
export class MoreTimeRepository {
  constructor(private readonly database: Database) {}

  findById(id: string): Promise<MoreTimeAsked | undefined> {
    return this.database.row<MoreTimeAsked>(`${requests} where m.id = $1`, [id]);
  }

  /** The one request of a party in a consultation. */
  findOfParty(stepId: string, partyId: string): Promise<MoreTimeAsked | undefined> {
    return this.database.row<MoreTimeAsked>(`${requests} where m.step_id = $1 and m.party_id = $2`, [stepId, partyId]);
  }

  findOfStep(stepId: string): Promise<readonly MoreTimeAsked[]> {
    return this.database.rows<MoreTimeAsked>(`${requests} where m.step_id = $1 order by m.asked_at, m.id`, [stepId]);
  }

  /** With the answer that the programme manager now owes; no step waits for that. @returns the id of the request. */
  async ask(request: NewMoreTimeRequest, owed: AnswerOwed): Promise<string> {
    const { programmeId, taskId, stepId, partyId, askedBy, until, extendedByThen, reason } = request;
    const row = await this.database.row<{ id: string }>(
      `with asked as (
         insert into more_time_request (programme_id, task_id, step_id, party_id, asked_by, until_on, extended_by_then, reason)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning id
       ), owed as (
         insert into obligation (programme_id, task_id, step_id, kind, debtor, person_id, subject_id, required, due_at, due_on, asked_at)
         select $1, $2, $3, 'answer-more-time', 'person:' || $9::text, $9::uuid, id, false, $10, $11, clock_timestamp() from asked
       ) select id from asked`,
      [
        programmeId,
        taskId,
        stepId,
        partyId,
        askedBy,
        until,
        extendedByThen,
        reason,
        owed.personId,
        timestamp(owed.dueAt),
        owed.dueOn,
      ],
    );
    return row?.id ?? '';
  }

  async withdraw(id: string): Promise<void> {
    await this.database.execute('update more_time_request set withdrawn_at = clock_timestamp() where id = $1', [id]);
  }

  async refuse(
    id: string,
    { refusedBy, refusal }: { readonly refusedBy: string; readonly refusal: string },
  ): Promise<void> {
    await this.database.execute(
      'update more_time_request set refused_at = clock_timestamp(), refused_by = $2, refusal = $3 where id = $1',
      [id, refusedBy, refusal],
    );
  }
}
