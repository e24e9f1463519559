import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Minutes0009 implements MigrationInterface {
  readonly name = 'Minutes0001000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting add column planned_by uuid references person;
      alter table meeting add column decisions jsonb not null default '[]';
      alter table meeting add column minutes_version int not null default 0;
      alter table meeting add column minutes_by uuid references person;
      alter table meeting add column minutes_at timestamptz;
      comment on column meeting.planned_by is 'Who announced it and owes its minutes; null: from before this was kept.';
      comment on column meeting.minutes is 'The summary of the minutes; empty until they are written.';
      comment on column meeting.decisions is 'What was agreed, a text each.';
      comment on column meeting.minutes_version is 'Counts up with every change of the minutes; 0: nobody wrote them.';
      alter table action add column meeting_id uuid;
      alter table action add foreign key (programme_id, meeting_id) references meeting (programme_id, id);
      create index action_meeting on action (meeting_id) where meeting_id is not null;
      comment on column action.meeting_id is 'The meeting in whose minutes it was typed; null: agreed apart from one.';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table action drop column meeting_id;
      alter table meeting drop column minutes_at;
      alter table meeting drop column minutes_by;
      alter table meeting drop column minutes_version;
      alter table meeting drop column decisions;
      alter table meeting drop column planned_by;`);
  }
}
