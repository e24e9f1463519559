import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReminderBudget0018 implements MigrationInterface {
  readonly name = 'ReminderBudget0001000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reminder_choice (
        person_id uuid primary key references person,
        per_week smallint check (per_week between 1 and 20),
        from_hour smallint check (from_hour between 9 and 16),
        until_hour smallint check (until_hour between 10 and 17),
        chosen_at timestamptz not null default clock_timestamp(),
        check ((from_hour is null) = (until_hour is null) and from_hour < until_hour)
      );
      comment on table reminder_choice is 'retention: personal. How often and at which hours somebody wants reminders; null: as the agenda says.';

      alter table mail add column held_from timestamptz, add column bundled_in uuid;
      comment on column mail.held_from is 'When it was to go before it was held back; null: it never was.';
      comment on column mail.bundled_in is 'The mail in which this reminder went along, of whichever programme: a person is of none.';
      create index mail_held on mail (person_id) where status = 'planned' and held_from is not null;
      create index mail_bundled on mail (bundled_in) where bundled_in is not null;

      create table agenda_policy (
        programme_id uuid not null,
        agenda_id uuid not null,
        version int not null check (version > 1),
        policy jsonb not null,
        changes jsonb not null,
        reason text not null check (length(reason) between 1 and 2000),
        changed_by uuid not null references person,
        changed_at timestamptz not null default clock_timestamp(),
        primary key (agenda_id, version),
        foreign key (programme_id, agenda_id) references agenda (programme_id, id)
      );
      comment on table agenda_policy is 'retention: record. Each change of the policy of an agenda: who, when, why and what. The first version came with the agenda.';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table agenda_policy;
      alter table mail drop column bundled_in, drop column held_from;
      drop table reminder_choice;`);
  }
}
