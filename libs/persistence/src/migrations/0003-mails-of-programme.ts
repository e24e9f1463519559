import type { MigrationInterface, QueryRunner } from 'typeorm';

/** So that the post of a programme is read a page at a time, however much was sent. */
export class MailsOfProgramme0003 implements MigrationInterface {
  readonly name = 'MailsOfProgramme0001000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index mail_programme on mail (programme_id, send_at desc, id desc) where task_id is not null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index mail_programme');
  }
}
