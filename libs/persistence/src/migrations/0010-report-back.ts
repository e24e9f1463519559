import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReportBack0010 implements MigrationInterface {
  readonly name = 'ReportBack0001000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report_back (
        programme_id uuid not null,
        task_id uuid not null,
        step_id uuid not null,
        seat_id uuid not null,
        reported_on date not null,
        line text not null default '' check (length(line) <= 500),
        said_by uuid not null references person,
        said_at timestamptz not null default clock_timestamp(),
        primary key (step_id, seat_id),
        foreign key (programme_id, task_id) references task (programme_id, id),
        foreign key (programme_id, step_id) references step (programme_id, id),
        foreign key (programme_id, seat_id) references seat (programme_id, id)
      );
      create index report_back_of_seat on report_back (task_id, seat_id);
      comment on table report_back is 'retention: record. In each cycle, when a seat told those whom it speaks for how it goes.';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table report_back;');
  }
}
