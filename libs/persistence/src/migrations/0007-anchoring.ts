import type { MigrationInterface, QueryRunner } from 'typeorm';

// A constraint that was written in a column has the name that PostgreSQL gives it.
const kinds = `
alter table step drop constraint step_kind_check,
  add constraint step_kind_check check (kind in ('invitation','iteration','preparation','consultation','dispositions','decision','anchoring','measure'));
alter table answer drop constraint answer_kind_check,
  add constraint answer_kind_check check (kind in ('reply','check-in','reflection','reaction','ballot','measurement'));
alter table link drop constraint link_purpose_check,
  add constraint link_purpose_check check (purpose in ('reply','check-in','reflect','react','measure','follow'));
`;

const plans = `
create table anchoring_draft (
  programme_id uuid not null,
  task_id uuid primary key,
  body jsonb not null,
  version int not null default 1,
  updated_by uuid references person,
  updated_at timestamptz not null default now(),
  foreign key (programme_id, task_id) references task (programme_id, id)
);
comment on table anchoring_draft is 'retention: record. The borgingsplan while it is written.';

create table anchoring_version (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  task_id uuid not null,
  number int not null,
  body jsonb not null,
  reason text not null default '' check (number = 1 or length(reason) >= 1),
  sha256 text not null,
  delivered_by uuid not null references person,
  delivered_at timestamptz not null,
  unique (programme_id, id),
  unique (task_id, number),
  foreign key (programme_id, task_id) references task (programme_id, id)
);
comment on table anchoring_version is 'retention: record. A delivered borgingsplan; never changed, named by its hash. Insert only.';

alter table step add column anchoring_version_id uuid,
  add foreign key (programme_id, anchoring_version_id) references anchoring_version (programme_id, id);
comment on column step.anchoring_version_id is 'Of a measure: the borgingsplan whose questions it asks.';
`;

// Tasks that run have a frozen policy from before the measures: they get the terms that were the default on that day.
const withTerms = (table: string): string =>
  `update ${table} set policy = jsonb_set(policy, '{anchoring}', $1::jsonb || coalesce(policy->'anchoring', '{}'))`;
const terms = {
  days: 20,
  ladder: [-10, -3, 0],
  boardAfter: 10,
  measureMonths: [3, 6, 12],
  measureDays: 10,
  measureLadder: [-5, -1],
};

/** The borgingsplan with its versions, and a step for each of its measures. */
export class Anchoring0007 implements MigrationInterface {
  readonly name = 'Anchoring0001000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kinds);
    await runner.query(plans);
    for (const table of ['agenda', 'task']) await runner.query(withTerms(table), [JSON.stringify(terms)]);
  }

  // Expand, then contract: what was delivered and measured is never torn down by a migration.
  down(): Promise<void> {
    return Promise.reject(new Error('The borgingsplan is part of the record; restore a backup instead.'));
  }
}
