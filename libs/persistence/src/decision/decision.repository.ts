import { Injectable } from '@nestjs/common';
import type { BallotFacts, Instant } from '@samenspel/domain';
import { Database } from '../database/database';
import { readBallotFacts } from './read-ballot-facts';

export interface CastBallotRow {
  readonly answerId: string;
  readonly version: number;
  readonly seatId: string;
  /** Who cast it; the seat may be held by somebody else since. */
  readonly castBy: string;
  readonly castByName: string;
  readonly body: unknown;
  readonly submittedAt: Instant;
  /** Of a condition: what was said to it, in the words of this version; null while nobody answered it. */
  readonly accepted: boolean | null;
  readonly reason: string | null;
  readonly decidedByName: string | null;
}

export interface OpenConcernRow {
  readonly partyName: string | null;
  readonly personName: string;
  readonly texts: readonly string[];
  readonly handling: readonly { readonly kind: 'taken-over' | 'partly' | 'not-taken-over'; readonly reason: string }[];
  readonly verdictReason: string;
}

export interface NewConditionVerdict {
  readonly programmeId: string;
  readonly answerId: string;
  readonly answerVersion: number;
  readonly accepted: boolean;
  readonly reason: string;
  readonly decidedBy: string;
}

const ballots = `
select a.id as answer_id, a.version, a.seat_id, a.person_id as cast_by, caster.name as cast_by_name, a.body, a.submitted_at, v.accepted, v.reason, p.name as decided_by_name
  from answer a join person caster on caster.id = a.person_id
  left join condition_verdict v on v.answer_id = a.id and v.answer_version = a.version
  left join person p on p.id = v.decided_by
 where a.step_id = $1 and a.kind = 'ballot' and a.seat_id is not null order by a.first_submitted_at, a.id`;

const openConcerns = `
select case when a.sender like 'party:%' then y.name end as party_name, p.name as person_name, v.reason as verdict_reason,
       array(select btrim(said.text) from jsonb_to_recordset(a.body->'answers') as given ("promptId" uuid, text text, marks jsonb)
               cross join lateral (select null::int as paragraph, given.text
                 union all select (mark->>'paragraph')::int, mark->>'text' from jsonb_array_elements(given.marks) mark) said
               left join prompt q on q.id = given."promptId"
              where btrim(coalesce(said.text, '')) <> '' order by q.ordinal, said.paragraph nulls first) as texts,
       coalesce((select jsonb_agg(jsonb_build_object('kind', d.kind, 'reason', d.reason) order by d.decided_at, d.id)
                   from disposition d where d.id in (select i.disposition_id from reaction_item i where i.answer_id = a.id)), '[]') as handling
  from answer a join verdict v on v.answer_id = a.id and not v.sufficient
  join person p on p.id = a.person_id left join party y on y.id = a.party_id
 where a.step_id = $1 and a.kind = 'reaction' order by y.name nulls last, a.first_submitted_at, a.id`;

/** The ballot of a decision, and what executives must know before they vote. */
@Injectable()
export class DecisionRepository {
  constructor(private readonly database: Database) {}

  findBallots(stepId: string): Promise<readonly CastBallotRow[]> {
    return this.database.rows<CastBallotRow>(ballots, [stepId]);
  }

  readFacts(taskId: string, stepId: string): Promise<Omit<BallotFacts, 'quorumShare'>> {
    return readBallotFacts(this.database, { taskId, stepId });
  }

  /** Reactions whose sender finds what was done with them not enough. */
  findOpenConcerns(consultationStepId: string): Promise<readonly OpenConcernRow[]> {
    return this.database.rows<OpenConcernRow>(openConcerns, [consultationStepId]);
  }

  /** When the outcome was made known; null before that. */
  async findPublishedAt(stepId: string): Promise<Instant | null> {
    const row = await this.database.row<{ doneAt: Instant }>(
      `select done_at from step_moment where step_id = $1 and key = 'outcome-published' limit 1`,
      [stepId],
    );
    return row?.doneAt ?? null;
  }

  /** The last word on a condition, about the words of that version of the ballot. */
  async answerCondition(verdict: NewConditionVerdict): Promise<void> {
    const { programmeId, answerId, answerVersion, accepted, reason, decidedBy } = verdict;
    await this.database.execute(
      `insert into condition_verdict (programme_id, answer_id, answer_version, accepted, reason, decided_by, decided_at)
       values ($1, $2, $3, $4, $5, $6, clock_timestamp())
       on conflict (answer_id, answer_version) do update
         set accepted = excluded.accepted, reason = excluded.reason, decided_by = excluded.decided_by, decided_at = excluded.decided_at`,
      [programmeId, answerId, answerVersion, accepted, reason, decidedBy],
    );
  }

  /** Somebody owed an answer to this condition; in the transaction of the answer. */
  async fulfilAnswer(stepId: string, answerId: string, eventId: string): Promise<void> {
    await this.database.execute(
      `update obligation set fulfilled_at = clock_timestamp(), fulfilled_by = $3
        where step_id = $1 and kind = 'accept-condition' and subject_id = $2 and fulfilled_at is null and released_at is null`,
      [stepId, answerId, eventId],
    );
  }
}
