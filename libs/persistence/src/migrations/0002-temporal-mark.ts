import type { MigrationInterface, QueryRunner } from 'typeorm';

const temporalMark = `
create table temporal_mark (
  singleton boolean primary key default true check (singleton),
  database_id text,
  changed_at timestamptz not null default clock_timestamp()
);
insert into temporal_mark default values;
comment on table temporal_mark is 'retention: transient. Which database of Temporal the tasks run in: with another one every open task is rung.';
`;

/** Remembers in which database of Temporal the tasks run, so that its loss is seen at once. */
export class TemporalMark0002 implements MigrationInterface {
  readonly name = 'TemporalMark0001000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(temporalMark);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table temporal_mark');
  }
}
