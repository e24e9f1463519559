import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = `
alter table given_answer drop constraint answer_kind_check,
  add constraint answer_kind_check check (kind in ('reply','check-in','reflection','reaction','ballot','measurement','confirmation'));
alter table link drop constraint link_purpose_check,
  add constraint link_purpose_check check (purpose in ('reply','check-in','reflect','react','confirm','measure','follow'));
`;

const tables = `
create table obstacle_handling (
  programme_id uuid not null,
  answer_id uuid not null,
  answer_version int not null,
  note text not null check (length(note) between 1 and 1000),
  handled_by uuid not null references person,
  handled_at timestamptz not null default clock_timestamp(),
  primary key (answer_id, answer_version),
  foreign key (programme_id, answer_id) references given_answer (programme_id, id)
);
comment on table obstacle_handling is 'retention: record. What is done about what a party says stands in the way of a decision, by name.';

create table interest (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  task_id uuid not null,
  party_id uuid,
  kind text not null check (kind in ('clients', 'organisation', 'municipality', 'network')),
  text text not null check (length(text) between 1 and 1000),
  version int not null default 1,
  entered_by uuid not null references person,
  entered_at timestamptz not null default clock_timestamp(),
  unique (programme_id, id),
  unique nulls not distinct (task_id, party_id, kind),
  check ((kind = 'network') = (party_id is null)),
  foreign key (programme_id, task_id) references task (programme_id, id),
  foreign key (programme_id, party_id) references party (programme_id, id)
);
comment on table interest is 'retention: record. What a party, or the network as a whole, has at stake in a task; the last words count.';
comment on column interest.party_id is 'Null: of the network.';

alter table task add column frame_input text not null default '' check (length(frame_input) <= 500);
comment on column task.frame_input is 'With whose input the frame was set.';
`;

// Tasks that run have a frozen policy from before these terms: they get what was the default on that day.
const withTerms = (table: string): string =>
  `update ${table} set policy = jsonb_set(policy, '{decision}', $1::jsonb || (policy->'decision')) where policy ? 'decision'`;
const terms = { confirmDays: 10, confirmLadder: [-5, 0] };

/** Each party confirms a decision or says what stands in the way; what everybody has at stake is in the record. */
export class ConfirmationsAndInterests0017 implements MigrationInterface {
  readonly name = 'ConfirmationsAndInterests0001000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kinds);
    await runner.query(tables);
    for (const table of ['agenda', 'task']) await runner.query(withTerms(table), [JSON.stringify(terms)]);
  }

  // Expand, then contract: what parties confirmed is never torn down by a migration.
  down(): Promise<void> {
    return Promise.reject(new Error('Confirmations are part of the record; restore a backup instead.'));
  }
}
