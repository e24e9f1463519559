import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SecondLook0012 implements MigrationInterface {
  readonly name = 'SecondLook0001000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table second_look (
        programme_id uuid not null,
        id uuid primary key default uuidv7(),
        task_id uuid not null,
        party_id uuid not null,
        reader_person_id uuid not null references person,
        asked_by uuid not null references person,
        asked_at timestamptz not null default clock_timestamp(),
        looked_at timestamptz,
        verdict text check (verdict in ('agreed', 'changes')),
        note text not null default '' check (length(note) <= 2000),
        text_digest text,
        unique (programme_id, id),
        check ((verdict is null) = (looked_at is null) and (verdict is null) = (text_digest is null)),
        foreign key (programme_id, task_id) references task (programme_id, id) on delete cascade,
        foreign key (programme_id, party_id) references party (programme_id, id)
      );
      create unique index second_look_awaited on second_look (task_id, reader_person_id) where looked_at is null;
      create index second_look_of_reader on second_look (reader_person_id);
      comment on table second_look is 'retention: record. Who of the other side was asked to look at an invitation before it goes out, and what came of it.';
      comment on column second_look.party_id is 'The party for which the reader was asked.';
      comment on column second_look.text_digest is 'SHA-256 of what the reader saw: a change of it asks again.';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table second_look;');
  }
}
