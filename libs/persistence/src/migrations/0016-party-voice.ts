import type { MigrationInterface, QueryRunner } from 'typeorm';

const mandate = `
alter table seat add column mandate boolean not null default false;
comment on column seat.mandate is 'Who holds this seat confirms the voice of the party; of a party without such a seat its contact does.';
create index seat_mandate on seat (party_id) where mandate;
`;

const preparedVoices = `
create table prepared_voice (
  programme_id uuid not null,
  task_id uuid not null,
  step_id uuid not null,
  party_id uuid not null,
  body jsonb not null,
  authors jsonb not null,
  version int not null default 1,
  written_by uuid not null references person,
  written_at timestamptz not null default clock_timestamp(),
  handed_over_by uuid references person,
  handed_over_at timestamptz,
  confirmed_version int not null default 0,
  primary key (step_id, party_id),
  foreign key (programme_id, task_id) references task (programme_id, id),
  foreign key (programme_id, step_id) references step (programme_id, id),
  foreign key (programme_id, party_id) references party (programme_id, id),
  check ((handed_over_by is null) = (handed_over_at is null)),
  check (confirmed_version <= version)
);
comment on table prepared_voice is 'retention: personal. What colleagues of a party prepare together; it is no reaction until a seat with the mandate confirms it.';
comment on column prepared_voice.authors is 'By the id of a question: who wrote its answer last.';
comment on column prepared_voice.confirmed_version is 'The version that was read by who confirmed last; 0: nobody did.';

create table prepared_voice_version (
  programme_id uuid not null references programme,
  step_id uuid not null,
  party_id uuid not null,
  version int not null,
  body jsonb not null,
  person_id uuid not null references person,
  written_at timestamptz not null,
  primary key (step_id, party_id, version),
  foreign key (step_id, party_id) references prepared_voice (step_id, party_id)
);
comment on table prepared_voice_version is 'retention: personal. Every version that colleagues prepared, so that nothing is lost when two write.';
`;

// A text that says two things is handled in parts: the words of the sender from one place to the next, nothing left out.
const fragments = `
alter table reaction_item add column starts_at int, add column ends_at int,
  add constraint reaction_item_fragment check (
    (starts_at is null) = (ends_at is null) and (starts_at is null or (starts_at >= 0 and ends_at > starts_at and answer_id is not null)));
comment on column reaction_item.starts_at is 'Of a part of a text: its place in characters from 0; ends_at is the place after its last one. Null: the whole text.';
drop index reaction_item_once;
create unique index reaction_item_once on reaction_item
  (step_id, coalesce(answer_id, step_id), coalesce(prompt_id, step_id), coalesce(paragraph, -1), coalesce(starts_at, 0));
`;

/** The voice of a party is prepared together and confirmed by its mandate; a text is handled in parts. */
export class PartyVoice0016 implements MigrationInterface {
  readonly name = 'PartyVoice0001000000016';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [mandate, preparedVoices, fragments]) await runner.query(statements);
  }

  // Expand, then contract: what people said is never torn down by a migration.
  down(): Promise<void> {
    return Promise.reject(new Error('What people said is part of the record; restore a backup instead.'));
  }
}
