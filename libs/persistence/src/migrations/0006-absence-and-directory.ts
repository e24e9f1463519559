import type { MigrationInterface, QueryRunner } from 'typeorm';

// pg_trgm is one of PostgreSQL's own extensions, and trusted: the owner of the database may create it.
const search = `
create extension if not exists pg_trgm;
create function folded(value text) returns text language sql immutable strict parallel safe
  return lower(regexp_replace(normalize(value, NFD), '[\\u0300-\\u036f]', '', 'g'));
comment on function folded is 'A text as it is searched: without capitals and accents.';
`;

const directory = `
alter table party add column serves text not null default '' check (length(serves) <= 500);
comment on column party.serves is 'For whom the party works: which residents, where.';
alter table person add column expertise text not null default '' check (length(expertise) <= 500);
comment on column person.expertise is 'What the person knows about, in their own words.';
`;

const absence = `
create table absence (
  programme_id uuid not null references programme,
  id uuid primary key default uuidv7(),
  person_id uuid not null references person,
  from_on date not null,
  until_on date not null,
  deputy_seat_id uuid,
  entered_by uuid not null references person,
  entered_at timestamptz not null default clock_timestamp(),
  unique (programme_id, person_id, from_on),
  foreign key (programme_id, deputy_seat_id) references seat (programme_id, id),
  check (until_on >= from_on)
);
create index absence_person on absence (person_id, until_on);
create index absence_deputy on absence (deputy_seat_id) where deputy_seat_id is not null;
comment on table absence is 'retention: personal. When somebody is away, both days included, and who deputises.';
comment on column absence.deputy_seat_id is 'Null: the regular deputy of each seat that the person holds.';
`;

const calendarFeed = `
create table calendar_feed (
  person_id uuid primary key references person,
  id uuid not null unique default uuidv7(),
  key_id text not null,
  made_at timestamptz not null default clock_timestamp()
);
comment on table calendar_feed is 'retention: personal. The secret address of somebody''s own calendar; its key is derived, never stored.';
`;

export class AbsenceAndDirectory0006 implements MigrationInterface {
  readonly name = 'AbsenceAndDirectory0001000000006';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [search, directory, absence, calendarFeed]) await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table calendar_feed, absence;
      alter table person drop column expertise;
      alter table party drop column serves;
      drop function folded;
      drop extension pg_trgm;`);
  }
}
