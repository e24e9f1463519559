import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Risks0013 implements MigrationInterface {
  readonly name = 'Risks0001000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table risk (
        programme_id uuid not null,
        id uuid primary key default uuidv7(),
        task_id uuid not null,
        text text not null check (length(text) <= 500),
        owner_seat_id uuid,
        look_again_on date,
        status text not null default 'open' check (status in ('open', 'closed', 'dismissed')),
        reason text not null default '' check (length(reason) <= 500),
        suggestion text,
        entered_by uuid not null references person,
        entered_at timestamptz not null default clock_timestamp(),
        version int not null default 1,
        unique (programme_id, id),
        unique (task_id, suggestion),
        check (status = 'dismissed' or look_again_on is not null),
        check (status = 'open' or reason <> ''),
        foreign key (programme_id, task_id) references task (programme_id, id),
        foreign key (programme_id, owner_seat_id) references seat (programme_id, id)
      );
      create index risk_of_owner on risk (owner_seat_id) where status = 'open';
      comment on table risk is 'retention: record. The risk register of a task: what may go wrong, who watches it, and when to look again.';
      comment on column risk.owner_seat_id is 'Null: the programme manager of the task.';
      comment on column risk.suggestion is 'What the process saw, by its key; null: somebody thought of it. Never suggested again.';
      comment on column risk.reason is 'Why it was closed or dismissed.';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table risk;');
  }
}
