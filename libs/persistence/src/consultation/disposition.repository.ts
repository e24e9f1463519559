import { Injectable } from '@nestjs/common';
import type { Instant, PartyKind } from '@samenspel/domain';
import { Database } from '../database/database';
import { idOf } from '../database/id-of';
import { found, versionConflict } from '../database/refusals';
import { wordsOfItem } from './words-of-item';
import { DispositionEntity } from './disposition.entity';

export type DispositionKind = DispositionEntity['kind'];

export interface DispositionContent {
  readonly kind: DispositionKind;
  readonly reason: string;
  readonly changedText: string;
}

export interface Disposition extends DispositionContent {
  readonly id: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly decidedByName: string;
  readonly decidedAt: Instant;
  readonly version: number;
  readonly itemIds: readonly string[];
}

export interface DispositionOfPart extends Omit<Disposition, 'itemIds'> {
  /** Null: the closed answers of everybody together. */
  readonly promptId: string | null;
  /** Of a remark on a paragraph: its place from 0. */
  readonly paragraph: number | null;
  /** The own words of a text that is handled in parts; null: the whole text. */
  readonly fragment: string | null;
}

export interface ReactionItem {
  readonly id: string;
  /** Null: the closed answers of everybody together. */
  readonly answerId: string | null;
  readonly promptId: string | null;
  /** Of a remark on a paragraph: its place from 0; `value` is its mark. */
  readonly paragraph: number | null;
  /** Of a text that is handled in parts: its first part, which one this is and how many there are. */
  readonly splitId: string | null;
  readonly nth: number | null;
  readonly parts: number | null;
  readonly dispositionId: string | null;
  readonly partyId: string | null;
  readonly partyName: string | null;
  readonly partyKind: PartyKind | null;
  readonly personName: string | null;
  readonly text: string | null;
  readonly value: number | null;
  readonly values: readonly number[] | null;
  readonly sufficient: boolean | null;
  readonly verdictReason: string | null;
}

export interface NewDisposition extends DispositionContent {
  readonly programmeId: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly decidedBy: string;
  readonly itemIds: readonly string[];
}

export interface ItemCount {
  readonly total: number;
  readonly handled: number;
}

const dispositions = `
select d.id, d.task_id, d.step_id, d.kind, d.reason, d.changed_text, d.decided_at, d.version, p.name as decided_by_name,
       array(select i.id from reaction_item i where i.disposition_id = d.id order by i.id) as item_ids
  from disposition d join person p on p.id = d.decided_by`;

// What the sender of an item said in it, with the closed answer beside it.
const saidInItem = `
  left join lateral (
    select ${wordsOfItem('i', 'given', 'mark')} as text,
           case when i.paragraph is null then (given->>'value')::int else (mark->>'mark')::int end as value, given->'values' as values
      from jsonb_array_elements(a.body->'answers') given
      left join lateral jsonb_array_elements(given->'marks') mark on (mark->>'paragraph')::int = i.paragraph
     where given->>'promptId' = i.prompt_id::text limit 1
  ) g on true`;

const ofReaction = `
select i.prompt_id, i.paragraph, case when i.starts_at is not null then g.text end as fragment, d.id, d.task_id, d.step_id, d.kind, d.reason, d.changed_text, d.decided_at, d.version, p.name as decided_by_name
  from answer a
  join reaction_item i on i.step_id = a.step_id
   and (i.answer_id = a.id or (i.answer_id is null and a.body @? '$.answers[*] ? (exists(@.value) || exists(@.values) || exists(@.marks))'))
  join disposition d on d.id = i.disposition_id
  join person p on p.id = d.decided_by
  left join prompt q on q.id = i.prompt_id
  ${saidInItem}
 where a.id = $1 order by q.ordinal nulls last, i.paragraph nulls first, i.starts_at nulls first`;

const items = `
select i.id, i.answer_id, i.prompt_id, i.paragraph, split.first_id as split_id, split.nth, split.parts, i.disposition_id, a.party_id, y.name as party_name, y.kind as party_kind,
       p.name as person_name, g.text, g.value, g.values, v.sufficient, v.reason as verdict_reason
  from reaction_item i
  left join prompt q on q.id = i.prompt_id
  left join answer a on a.id = i.answer_id
  left join party y on y.id = a.party_id
  left join person p on p.id = a.person_id
  left join verdict v on v.answer_id = a.id
  ${saidInItem}
  left join lateral (
    select (array_agg(part.id order by part.starts_at))[1] as first_id, count(*) as parts,
           count(*) filter (where part.starts_at <= i.starts_at) as nth
      from reaction_item part
     where i.starts_at is not null and part.step_id = i.step_id and part.answer_id = i.answer_id and part.prompt_id = i.prompt_id
       and part.paragraph is not distinct from i.paragraph
    having count(*) > 0
  ) split on true
 where i.step_id = $1 and ($2::uuid is null or i.id > $2)
 order by i.id limit $3`;

/** What was done with reactions. A disposition covers one or many items of one consultation, an item has at most one. */
@Injectable()
export class DispositionRepository {
  constructor(private readonly database: Database) {}

  /** Until the end of the transaction the process cannot open, close or move a step of the task. */
  async holdTask(taskId: string): Promise<void> {
    if (!this.database.isInTransaction) throw new Error('A task is held until the end of a transaction');
    await this.database.rows('select 1 from task where id = $1 for no key update', [taskId]);
  }

  async getById(id: string): Promise<Disposition> {
    return found(await this.findById(id), 'disposition', id);
  }

  findById(id: string): Promise<Disposition | undefined> {
    return this.database.row<Disposition>(`${dispositions} where d.id = $1`, [id]);
  }

  findOfStep(stepId: string): Promise<readonly Disposition[]> {
    return this.database.rows<Disposition>(`${dispositions} where d.step_id = $1 order by d.decided_at, d.id`, [
      stepId,
    ]);
  }

  /** What was done with one reaction: with each of its free texts, and with the closed answers when it has one. */
  findOfReaction(answerId: string): Promise<readonly DispositionOfPart[]> {
    return this.database.rows<DispositionOfPart>(ofReaction, [answerId]);
  }

  /** What needs a disposition, in an order that stays the same while they are handled, so that pages miss none. */
  findItems(
    stepId: string,
    { after = null, limit }: { readonly after?: string | null; readonly limit: number },
  ): Promise<readonly ReactionItem[]> {
    return this.database.rows<ReactionItem>(items, [stepId, after, limit]);
  }

  async countItems(stepId: string): Promise<ItemCount> {
    const row = await this.database.row<ItemCount>(
      'select count(*) as total, count(disposition_id) as handled from reaction_item where step_id = $1',
      [stepId],
    );
    return row ?? { total: 0, handled: 0 };
  }

  /** How many of the items are of this consultation. */
  async countOfStep(stepId: string, itemIds: readonly string[]): Promise<number> {
    const row = await this.database.row<{ known: number }>(
      'select count(*) as known from reaction_item where step_id = $1 and id = any($2::uuid[])',
      [stepId, itemIds],
    );
    return row?.known ?? 0;
  }

  /** Items that had another disposition move to this one. @returns the id. */
  async insert({ itemIds, ...disposition }: NewDisposition): Promise<string> {
    const decidedAt = await this.database.clock();
    const id = idOf(await this.database.manager.insert(DispositionEntity, { ...disposition, decidedAt }));
    await this.assign(id, itemIds);
    return id;
  }

  /** @throws DomainError VERSION_CONFLICT when somebody else changed it meanwhile. */
  async change(
    {
      id,
      expectedVersion,
      decidedBy,
    }: { readonly id: string; readonly expectedVersion: number; readonly decidedBy: string },
    { itemIds, kind, reason, changedText }: DispositionContent & { readonly itemIds: readonly string[] },
  ): Promise<void> {
    const changed = await this.database.execute(
      `update disposition set kind = $3, reason = $4, changed_text = $5, decided_by = $6, decided_at = clock_timestamp(), version = version + 1
        where id = $1 and version = $2`,
      [id, expectedVersion, kind, reason, changedText, decidedBy],
    );
    if (changed === 0) throw versionConflict('disposition', id, expectedVersion);
    await this.database.execute(
      'update reaction_item set disposition_id = null where disposition_id = $1 and not (id = any($2::uuid[]))',
      [id, itemIds],
    );
    await this.assign(id, itemIds);
  }

  async remove(id: string): Promise<void> {
    await this.database.execute('update reaction_item set disposition_id = null where disposition_id = $1', [id]);
    await this.database.execute('delete from disposition where id = $1', [id]);
  }

  private async assign(id: string, itemIds: readonly string[]): Promise<void> {
    await this.database.execute('update reaction_item set disposition_id = $1 where id = any($2::uuid[])', [
      id,
      itemIds,
    ]);
    await this.database.execute(
      `delete from disposition d where d.step_id = (select step_id from disposition where id = $1)
          and not exists (select 1 from reaction_item i where i.disposition_id = d.id)`,
      [id],
    );
  }

  /** The decision on this consultation opened: nothing changes any more. */
  async decisionOpened(consultationStepId: string): Promise<boolean> {
    const row = await this.database.row<{ opened: boolean }>(
      `select exists (select 1 from step c join step d on d.task_id = c.task_id and d.kind = 'decision' and d.opens_at > c.opens_at
                       where c.id = $1) as opened`,
      [consultationStepId],
    );
    return row?.opened ?? false;
  }

  /** The last item was handled: what the programme manager owed is done. */
  async fulfilWork(dispositionsStepId: string, eventId: string): Promise<void> {
    await this.database.execute(
      `update obligation set fulfilled_at = clock_timestamp(), fulfilled_by = $2
        where step_id = $1 and kind = 'disposition' and fulfilled_at is null and released_at is null`,
      [dispositionsStepId, eventId],
    );
  }

  /** Whether every item had its disposition once. */
  async isWorkDone(dispositionsStepId: string): Promise<boolean> {
    const row = await this.database.row<{ done: boolean }>(
      `select exists (select 1 from obligation where step_id = $1 and kind = 'disposition' and fulfilled_at is not null) as done`,
      [dispositionsStepId],
    );
    return row?.done ?? false;
  }

  /** A disposition was taken back while its step is still open: it is owed again. */
  async oweWorkAgain(dispositionsStepId: string): Promise<void> {
    await this.database.execute(
      `update obligation set fulfilled_at = null, fulfilled_by = null where step_id = $1 and kind = 'disposition' and released_at is null`,
      [dispositionsStepId],
    );
  }
}
