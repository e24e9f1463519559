import { Injectable } from '@nestjs/common';
import type { TextFragment } from '@samenspel/domain';
import { Database } from '../database/database';
import { found } from '../database/refusals';

/** A free text of a reaction as it is handled: whole, or in parts. */
export interface SplittableItem {
  readonly id: string;
  /** The whole text of the sender; null: the closed answers of everybody together. */
  readonly text: string | null;
  readonly isPart: boolean;
}

const item = `
select i.id, i.starts_at is not null as is_part, g.text
  from reaction_item i left join answer a on a.id = i.answer_id
  left join lateral (
    select case when i.paragraph is null then given->>'text' else mark->>'text' end as text
      from jsonb_array_elements(a.body->'answers') given
      left join lateral jsonb_array_elements(given->'marks') mark on (mark->>'paragraph')::int = i.paragraph
     where given->>'promptId' = i.prompt_id::text limit 1
  ) g on true
 where i.id = $1 and i.step_id = $2`;

// Every part of the same text.
const partsOfText = `
select other.id from reaction_item one
  join reaction_item other on other.step_id = one.step_id and other.answer_id = one.answer_id and other.prompt_id = one.prompt_id
   and other.paragraph is not distinct from one.paragraph
 where one.id = $1 order by other.starts_at`;

/** One text that is handled in parts: the words of the sender, contiguous and together the whole. */
@Injectable()
export class SplitRepository {
  constructor(private readonly database: Database) {}

  /** @throws DomainError NOT_FOUND, also when it belongs to another consultation. */
  async getOfStep(stepId: string, id: string): Promise<SplittableItem> {
    return found(await this.database.row<SplittableItem>(item, [id, stepId]), 'reaction item', id);
  }

  /** The text is its first part from now on; none of the parts has a disposition. @returns the parts in their order. */
  async split(id: string, [first, ...rest]: readonly TextFragment[]): Promise<readonly string[]> {
    await this.database.execute(
      'update reaction_item set starts_at = $2, ends_at = $3, disposition_id = null where id = $1',
      [id, first?.startsAt, first?.endsAt],
    );
    await this.database.execute(
      `insert into reaction_item (programme_id, task_id, step_id, answer_id, prompt_id, paragraph, starts_at, ends_at)
       select i.programme_id, i.task_id, i.step_id, i.answer_id, i.prompt_id, i.paragraph, part.starts_at, part.ends_at
         from reaction_item i, unnest($2::int[], $3::int[]) with ordinality as part (starts_at, ends_at, nth)
        where i.id = $1 order by part.nth`,
      [id, rest.map(({ startsAt }) => startsAt), rest.map(({ endsAt }) => endsAt)],
    );
    await this.forgetEmptyDispositions(id);
    return this.parts(id);
  }

  /** The text is whole again, and keeps a disposition that all parts shared. @returns the id of the whole. */
  async undo(id: string): Promise<string> {
    const [first = id, ...rest] = await this.parts(id);
    await this.database.execute(
      `update reaction_item set starts_at = null, ends_at = null, disposition_id = case when not exists (
         select from reaction_item part where part.id = any($2::uuid[]) and part.disposition_id is distinct from reaction_item.disposition_id
       ) then disposition_id end where id = $1`,
      [first, rest],
    );
    await this.database.execute('delete from reaction_item where id = any($1::uuid[])', [rest]);
    await this.forgetEmptyDispositions(first);
    return first;
  }

  private async parts(id: string): Promise<readonly string[]> {
    const rows = await this.database.rows<{ id: string }>(partsOfText, [id]);
    return rows.map((row) => row.id);
  }

  private async forgetEmptyDispositions(id: string): Promise<void> {
    await this.database.execute(
      `delete from disposition d where d.step_id = (select step_id from reaction_item where id = $1)
          and not exists (select from reaction_item i where i.disposition_id = d.id)`,
      [id],
    );
  }
}
