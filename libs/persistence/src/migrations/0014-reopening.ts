import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
create table reopening (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  task_id uuid not null,
  step_id uuid not null,
  seat_id uuid not null,
  kind text not null check (kind in ('goal', 'agreement', 'settled-again')),
  source_id uuid not null,
  point text not null check (length(point) between 1 and 300),
  reason text not null check (length(reason) between 1 and 1000),
  needed int not null check (needed >= 1),
  status text not null default 'asked' check (status in ('asked', 'reopened', 'settled-again', 'withdrawn')),
  asked_by uuid not null references person,
  asked_at timestamptz not null default clock_timestamp(),
  reopened_at timestamptz,
  settled_as text check (length(settled_as) between 1 and 300),
  settled_by uuid references person,
  settled_at timestamptz,
  unique (programme_id, id),
  check ((reopened_at is not null) = (status in ('reopened', 'settled-again'))),
  check ((settled_as is not null) = (status = 'settled-again')),
  check ((settled_at is not null) = (status = 'settled-again')),
  foreign key (programme_id, task_id) references task (programme_id, id),
  foreign key (programme_id, step_id) references step (programme_id, id),
  foreign key (programme_id, seat_id) references seat (programme_id, id)
);
create index reopening_of_task on reopening (task_id, asked_at);
create unique index reopening_of_point on reopening (task_id, source_id, point) where status <> 'withdrawn';
comment on table reopening is 'retention: record. A settled point that a seat of the work group wants to open again.';
comment on column reopening.step_id is 'The cycle in which it was asked.';
comment on column reopening.source_id is 'The goal, the meeting or the earlier reopening that the point comes from.';
comment on column reopening.needed is 'So many other seats must support it, by the policy of the task on that day.';

create table reopening_supporter (
  programme_id uuid not null,
  reopening_id uuid not null,
  seat_id uuid not null,
  said_by uuid not null references person,
  said_at timestamptz not null default clock_timestamp(),
  primary key (reopening_id, seat_id),
  foreign key (programme_id, reopening_id) references reopening (programme_id, id),
  foreign key (programme_id, seat_id) references seat (programme_id, id)
);
comment on table reopening_supporter is 'retention: record. A seat that supports opening a settled point again.';`;

// Tasks that run have a frozen policy from before this term: they get what was the default on that day.
const withTerm = (table: string): string =>
  `update ${table} set policy = jsonb_set(policy, '{iterations,reopeningSupporters}', coalesce(policy->'iterations'->'reopeningSupporters', '2'))
    where policy ? 'iterations'`;

/** A settled point is opened again only when enough seats want it. */
export class Reopening0014 implements MigrationInterface {
  readonly name = 'Reopening0001000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const table of ['agenda', 'task']) await runner.query(withTerm(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table reopening_supporter; drop table reopening;');
  }
}
