import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PromptKinds0008 implements MigrationInterface {
  readonly name = 'PromptKinds0001000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table prompt drop constraint prompt_kind_check;
      alter table prompt add constraint prompt_kind_check
        check (kind in ('open','scale','choice','agreement','multiple','ranking'));
      alter table prompt add column most_choices int check (most_choices is null or (most_choices >= 1 and kind = 'multiple'));
      comment on column prompt.most_choices is 'How many options may be chosen; null: all of them.';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table prompt drop column most_choices;
      alter table prompt drop constraint prompt_kind_check;
      alter table prompt add constraint prompt_kind_check check (kind in ('open','scale','choice'));`);
  }
}
