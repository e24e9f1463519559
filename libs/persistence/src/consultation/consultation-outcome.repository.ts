import { Injectable } from '@nestjs/common';
import { timestamp } from '../database/parameters';
import type { Instant, PartyKind } from '@samenspel/domain';
import { Database } from '../database/database';
import type { DispositionKind } from './disposition.repository';

export interface ClosedCount {
  readonly promptId: string;
  readonly value: number;
  /** Of a mark: the place of its paragraph from 0. */
  readonly paragraph: number | null;
  /** Null: individuals. */
  readonly partyKind: PartyKind | null;
  readonly total: number;
  /** Of a ranking: the mean of its places, the first is 1. */
  readonly meanPlace: number | null;
}

export interface PromptResponse {
  readonly promptId: string;
  readonly answered: number;
  readonly texts: number;
}

export interface Quote {
  readonly promptId: string;
  readonly text: string;
  /** Of a remark: the place of its paragraph from 0. */
  readonly paragraph: number | null;
  readonly partyName: string | null;
  readonly personName: string;
}

export interface IndividualCount {
  readonly onRoster: number;
  readonly responded: number;
  readonly outsideRoster: number;
}

const given = `
from answer a cross join lateral jsonb_to_recordset(a.body->'answers') as given ("promptId" uuid, text text, value int, "values" jsonb, marks jsonb)
  left join party y on y.id = a.party_id and a.sender like 'party:%'
 where a.step_id = $1 and a.kind = 'reaction'`;

// How many remarks somebody made on paragraphs.
const remarks = `(select count(*) from jsonb_array_elements(given.marks) mark where btrim(coalesce(mark->>'text', '')) <> '')`;

/** The result of a consultation, counted where it lies: a consultation of 100,000 people is a handful of rows here. */
@Injectable()
export class ConsultationOutcomeRepository {
  constructor(private readonly database: Database) {}

  countClosedAnswers(stepId: string): Promise<readonly ClosedCount[]> {
    return this.database.rows<ClosedCount>(
      `select prompt_id, value, paragraph, party_kind, count(*) as total, avg(place)::float8 as mean_place from (
         select given."promptId" as prompt_id, given.value, null::int as paragraph, y.kind as party_kind, null::bigint as place ${given} and given.value is not null
         union all
         select given."promptId", chosen.value::int, null, y.kind, case when q.kind = 'ranking' then chosen.place end
           from answer a cross join lateral jsonb_to_recordset(a.body->'answers') as given ("promptId" uuid, "values" jsonb)
           join prompt q on q.id = given."promptId"
           cross join lateral jsonb_array_elements_text(given."values") with ordinality as chosen (value, place)
           left join party y on y.id = a.party_id and a.sender like 'party:%'
          where a.step_id = $1 and a.kind = 'reaction'
         union all
         select given."promptId", (mark->>'mark')::int, (mark->>'paragraph')::int, y.kind, null
           from answer a cross join lateral jsonb_to_recordset(a.body->'answers') as given ("promptId" uuid, marks jsonb)
           cross join lateral jsonb_array_elements(given.marks) mark
           left join party y on y.id = a.party_id and a.sender like 'party:%'
          where a.step_id = $1 and a.kind = 'reaction') closed
        group by 1, 2, 3, 4`,
      [stepId],
    );
  }

  countResponses(stepId: string): Promise<readonly PromptResponse[]> {
    return this.database.rows<PromptResponse>(
      `select given."promptId" as prompt_id, count(*) as answered,
              sum((btrim(coalesce(given.text, '')) <> '')::int + ${remarks})::bigint as texts
         ${given} and (given.value is not null or jsonb_array_length(given."values") > 0 or jsonb_array_length(given.marks) > 0 or btrim(coalesce(given.text, '')) <> '') group by 1`,
      [stepId],
    );
  }

  /** Free texts and remarks on paragraphs, at most so many of each prompt; those of parties first. */
  findQuotes(stepId: string, most: number): Promise<readonly Quote[]> {
    return this.database.rows<Quote>(
      `select prompt_id, paragraph, text, party_name, person_name from (
         select given."promptId" as prompt_id, said.paragraph, said.text, y.name as party_name, p.name as person_name,
                row_number() over (partition by given."promptId" order by said.paragraph nulls first, y.name nulls last, a.id) as nth
           from answer a cross join lateral jsonb_to_recordset(a.body->'answers') as given ("promptId" uuid, text text, marks jsonb)
           cross join lateral (
             select null::int as paragraph, given.text
             union all select (mark->>'paragraph')::int, mark->>'text' from jsonb_array_elements(given.marks) mark) said
           join person p on p.id = a.person_id left join party y on y.id = a.party_id and a.sender like 'party:%'
          where a.step_id = $1 and a.kind = 'reaction' and btrim(coalesce(said.text, '')) <> '') quoted
        where nth <= $2 order by prompt_id, nth`,
      [stepId, most],
    );
  }

  /**
   * Reactions that first came in on each day.
   * @param starts the starts of the days in order; the answer has one count for each.
   */
  async countPerDay(stepId: string, starts: readonly Instant[]): Promise<readonly number[]> {
    const rows = await this.database.rows<{ nth: number; total: number }>(
      `select width_bucket(first_submitted_at, $2::timestamptz[]) as nth, count(*) as total
         from answer where step_id = $1 and kind = 'reaction' group by 1`,
      [stepId, starts.map((start) => timestamp(start))],
    );
    const byDay = new Map(rows.map(({ nth, total }) => [nth, total]));
    return starts.map((_, index) => byDay.get(index + 1) ?? 0);
  }

  async countIndividuals(stepId: string): Promise<IndividualCount> {
    const row = await this.database.row<IndividualCount>(
      `select count(*) filter (where o.id is not null) as on_roster,
              count(*) filter (where o.id is not null and a.id is not null) as responded,
              count(*) filter (where o.id is null) as outside_roster
         from (select * from obligation where step_id = $1 and kind = 'reaction' and person_id is not null) o
         full join (select * from answer where step_id = $1 and kind = 'reaction' and sender like 'person:%') a on a.sender = o.debtor`,
      [stepId],
    );
    return row ?? { onRoster: 0, responded: 0, outsideRoster: 0 };
  }

  countDispositions(stepId: string): Promise<readonly { readonly kind: DispositionKind; readonly total: number }[]> {
    return this.database.rows(
      `select d.kind, count(*) as total from reaction_item i join disposition d on d.id = i.disposition_id
        where i.step_id = $1 group by 1`,
      [stepId],
    );
  }
}
