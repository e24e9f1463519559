import type { MigrationInterface, QueryRunner } from 'typeorm';

const closingDays = `
create table closing_day (
  programme_id uuid not null references programme,
  id uuid primary key default uuidv7(),
  party_id uuid,
  name text not null check (length(name) >= 1),
  from_date date not null,
  until_date date not null,
  entered_by uuid not null references person,
  entered_at timestamptz not null default clock_timestamp(),
  removed_by uuid references person,
  removed_at timestamptz,
  unique (programme_id, id),
  foreign key (programme_id, party_id) references party (programme_id, id),
  check (from_date <= until_date),
  check ((removed_by is null) = (removed_at is null))
);
create unique index closing_day_once on closing_day (programme_id, party_id, from_date, until_date, name) nulls not distinct
  where removed_at is null;
comment on table closing_day is 'retention: record. When a programme is closed, or one party; who entered it and who took it away.';
comment on column closing_day.party_id is 'Null is the programme: its closing days move dates. Those of a party only warn.';

alter table programme add column school_region text check (school_region in ('noord', 'midden', 'zuid'));
comment on column programme.school_region is 'Whose school holidays warn at planning; null is not chosen yet.';
`;

/** When a programme or a party is closed, and by which school holidays a programme plans. */
export class ClosingDays0004 implements MigrationInterface {
  readonly name = 'ClosingDays0001000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(closingDays);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table closing_day; alter table programme drop column school_region');
  }
}
