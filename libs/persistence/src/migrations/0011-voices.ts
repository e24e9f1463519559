import type { MigrationInterface, QueryRunner } from 'typeorm';

const moreTime = `
create table more_time_request (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  task_id uuid not null,
  step_id uuid not null,
  party_id uuid not null,
  asked_by uuid not null references person,
  asked_at timestamptz not null default clock_timestamp(),
  until_on date not null,
  extended_by_then int not null,
  reason text not null check (length(reason) >= 1),
  withdrawn_at timestamptz,
  replaced_at timestamptz,
  refused_at timestamptz,
  refused_by uuid references person,
  refusal text not null default '',
  unique (programme_id, id),
  unique (step_id, party_id),
  foreign key (programme_id, task_id) references task (programme_id, id),
  foreign key (programme_id, step_id) references step (programme_id, id),
  foreign key (programme_id, party_id) references party (programme_id, id),
  check ((refused_at is null) = (refused_by is null))
);
comment on table more_time_request is 'retention: record. A party asked for more time instead of answering; once per consultation.';
comment on column more_time_request.extended_by_then is 'Working days by which the consultation was extended before; more than these answer the request.';
comment on column more_time_request.replaced_at is 'When the party answered after all.';
`;

const minorityNotes = `
create table minority_note (
  programme_id uuid not null,
  task_id uuid not null,
  step_id uuid not null,
  party_id uuid not null,
  person_id uuid not null references person,
  text text not null check (length(text) >= 1),
  written_at timestamptz not null default clock_timestamp(),
  primary key (step_id, party_id, person_id),
  foreign key (programme_id, task_id) references task (programme_id, id),
  foreign key (programme_id, step_id) references step (programme_id, id),
  foreign key (programme_id, party_id) references party (programme_id, id)
);
comment on table minority_note is 'retention: personal. What a colleague sees differently from the position of the party; it is no voice.';
`;

// In the transaction of the answer, whoever gives it and by whatever way. Only the voice of a party comes by here: the
// gate of a consultation of 100,000 individuals costs what it did.
const answerReplaces = `
create function answer_replaces_more_time() returns trigger language plpgsql as $$
declare
  replaced uuid;
begin
  update more_time_request m set replaced_at = new.submitted_at
   where m.step_id = new.step_id and m.party_id = new.party_id and m.replaced_at is null and m.withdrawn_at is null
  returning m.id into replaced;
  if found then
    update obligation o set released_at = clock_timestamp(), released_why = 'answered'
     where o.subject_id = replaced and o.fulfilled_at is null and o.released_at is null;
  end if;
  return null;
end $$;
create trigger answer_replaces_more_time after insert or update on answer for each row
  when (new.kind = 'reaction' and new.sender like 'party:%') execute function answer_replaces_more_time();
`;

const paragraphs = `
alter table prompt drop constraint prompt_kind_check;
alter table prompt add constraint prompt_kind_check
  check (kind in ('open','scale','choice','agreement','multiple','ranking','paragraphs'));
alter table reaction_item add column paragraph int check (paragraph is null or (paragraph >= 0 and answer_id is not null));
comment on column reaction_item.paragraph is 'Of a remark on a paragraph: its place from 0.';
drop index reaction_item_once;
create unique index reaction_item_once on reaction_item
  (step_id, coalesce(answer_id, step_id), coalesce(prompt_id, step_id), coalesce(paragraph, -1));
`;

/** What can be said beside an answer, and in it paragraph by paragraph. */
export class Voices0011 implements MigrationInterface {
  readonly name = 'Voices0001000000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [moreTime, answerReplaces, minorityNotes, paragraphs]) await runner.query(statements);
  }

  // Expand, then contract: what people said is never torn down by a migration.
  down(): Promise<void> {
    return Promise.reject(new Error('What people said is part of the record; restore a backup instead.'));
  }
}
