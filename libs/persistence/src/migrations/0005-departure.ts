import type { MigrationInterface, QueryRunner } from 'typeorm';

const departures = `
create table departure (
  programme_id uuid not null,
  id uuid primary key,
  party_id uuid not null,
  person_id uuid not null references person,
  successor_id uuid not null references person,
  reason text not null,
  tell_leaver boolean not null,
  given_by uuid not null references person,
  given_at timestamptz not null default clock_timestamp(),
  effect jsonb,
  unique (programme_id, id),
  foreign key (programme_id, party_id) references party (programme_id, id),
  check (person_id <> successor_id)
);
create index departure_party on departure (party_id);
comment on table departure is 'retention: record. Somebody left a party: who took over, by whom it was entered and why.';

create table seat_holding (
  programme_id uuid not null,
  seat_id uuid not null,
  person_id uuid not null references person,
  held_until timestamptz not null,
  departure_id uuid not null,
  primary key (seat_id, held_until),
  foreign key (programme_id, seat_id) references seat (programme_id, id),
  foreign key (programme_id, departure_id) references departure (programme_id, id)
);
create index seat_holding_person on seat_holding (person_id);
comment on table seat_holding is 'retention: record. Who held a seat before, so that the log names who it was then.';
`;

/** People leave, seats stay: who held a seat until when, and how the change came about. */
export class Departure0005 implements MigrationInterface {
  readonly name = 'Departure0001000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(departures);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table seat_holding, departure');
  }
}
