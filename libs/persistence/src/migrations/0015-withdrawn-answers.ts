import type { MigrationInterface, QueryRunner } from 'typeorm';

// Every reader of answers reads those that stand, under the name that they always had: none of them can forget.
const tables = `
alter table answer rename to given_answer;
alter table given_answer add column withdrawn_at timestamptz;
comment on table given_answer is 'retention: personal. What somebody answered to a step, also when it was withdrawn; one row per sender, the last one wins.';
comment on column given_answer.withdrawn_at is 'Of the present version; null again when the sender answers anew.';

create view answer as
select programme_id, id, task_id, step_id, kind, sender, party_id, seat_id, person_id, via_link_id, body, salt, final, late, version,
       first_submitted_at, submitted_at
  from given_answer where withdrawn_at is null;
comment on view answer is 'The answers that stand.';

create table answer_withdrawal (
  programme_id uuid not null,
  answer_id uuid not null,
  version int not null,
  entered_by uuid not null references person,
  withdrawn_by uuid not null references person,
  withdrawn_at timestamptz not null,
  reason text not null default '',
  primary key (answer_id, version),
  foreign key (programme_id, answer_id) references given_answer (programme_id, id),
  foreign key (answer_id, version) references answer_version (answer_id, version)
);
comment on table answer_withdrawal is 'retention: personal. A version of an answer that somebody else had entered and that was taken back, by whom and why.';
`;

// As before, on the table with all answers: an answer after a withdrawal is its next version, and the first that stands.
const gate = `
create or replace function record_answer(
  p_step uuid, p_kind text, p_sender text, p_party uuid, p_seat uuid, p_person uuid, p_link uuid,
  p_body jsonb, p_salt bytea, p_digest text, p_final boolean, p_fulfils boolean,
  p_key text, p_key_digest text, p_event_type text, p_actor text
) returns table (status text, answer_id uuid, version int, submitted_at timestamptz, late boolean, ends_at timestamptz)
language plpgsql volatile as $$
declare
  known idempotency_key;
  target step;
  at timestamptz;
  stored given_answer;
  happened uuid := uuidv7();
begin
  select * into known from idempotency_key k where k.key = p_key;
  if found then
    return query select case when known.digest = p_key_digest then 'replayed' else 'key-reused' end,
      (known.result->>'answerId')::uuid, (known.result->>'version')::int, (known.result->>'submittedAt')::timestamptz,
      (known.result->>'late')::boolean, (known.result->>'endsAt')::timestamptz;
    return;
  end if;

  perform pg_advisory_xact_lock_shared(step_lock(p_step));
  at := clock_timestamp();

  select * into target from step s where s.id = p_step;
  if not found then
    return query select 'unknown-step', null::uuid, null::int, null::timestamptz, null::boolean, null::timestamptz;
    return;
  end if;
  -- Paused comes first: a paused step never shows closed, however long ago its old closing instant was.
  if target.status = 'paused' then
    return query select 'paused', null::uuid, null::int, null::timestamptz, null::boolean, target.ends_at;
    return;
  end if;
  if target.status = 'closed' or (target.has_closing_instant and at >= target.ends_at) then
    return query select 'closed', null::uuid, null::int, null::timestamptz, null::boolean, target.ends_at;
    return;
  end if;

  insert into given_answer as a (programme_id, task_id, step_id, kind, sender, party_id, seat_id, person_id, via_link_id, body, salt, final, late, first_submitted_at, submitted_at)
  values (target.programme_id, target.task_id, p_step, p_kind, p_sender, p_party, p_seat, p_person, p_link, p_body, p_salt, p_final, at >= target.ends_at, at, at)
  on conflict on constraint answer_step_id_kind_sender_key do update
    set party_id = excluded.party_id, seat_id = excluded.seat_id, person_id = excluded.person_id, via_link_id = excluded.via_link_id,
        body = excluded.body, salt = excluded.salt, final = excluded.final, late = excluded.late,
        version = a.version + 1, submitted_at = greatest(excluded.submitted_at, a.submitted_at),
        first_submitted_at = case when a.withdrawn_at is null then a.first_submitted_at else excluded.first_submitted_at end,
        withdrawn_at = null
  returning * into stored;

  insert into answer_version (programme_id, answer_id, version, person_id, body, submitted_at)
  values (stored.programme_id, stored.id, stored.version, p_person, p_body, stored.submitted_at);

  insert into idempotency_key (key, digest, result)
  values (p_key, p_key_digest, jsonb_build_object('answerId', stored.id, 'version', stored.version, 'submittedAt', stored.submitted_at, 'late', stored.late, 'endsAt', target.ends_at));

  update obligation o
     set fulfilled_at = case when p_fulfils then coalesce(o.fulfilled_at, at) end,
         fulfilled_by = case when p_fulfils then coalesce(o.fulfilled_by, happened) end,
         final = p_final
   where o.step_id = p_step and o.kind = p_kind and o.debtor = p_sender and o.released_at is null;

  insert into event (id, programme_id, task_id, step_id, stream, type, occurred_at, actor, on_behalf_of, ids, digest)
  values (happened, target.programme_id, target.task_id, p_step, 'task/' || target.task_id, p_event_type, at, p_actor, p_party,
          jsonb_strip_nulls(jsonb_build_object('answerId', stored.id, 'version', stored.version, 'seatId', p_seat, 'late', stored.late)), p_digest);

  return query select 'accepted', stored.id, stored.version, stored.submitted_at, stored.late, target.ends_at;
end $$;
`;

// An answer of a party puts an end to its request for more time; taking one back does not.
const moreTime = `
drop trigger answer_replaces_more_time on given_answer;
create trigger answer_replaces_more_time after insert or update on given_answer for each row
  when (new.kind = 'reaction' and new.sender like 'party:%' and new.withdrawn_at is null) execute function answer_replaces_more_time();
`;

const withdrawal = `
create function undo_reply(p_reply given_answer, p_at timestamptz) returns void language plpgsql as $$
begin
  with gone as (
    delete from work_group_member m using seat s
     where s.id = m.seat_id and m.task_id = p_reply.task_id and s.party_id = p_reply.party_id
    returning m.programme_id, m.task_id, m.seat_id
  )
  insert into event (programme_id, task_id, step_id, stream, type, occurred_at, actor, on_behalf_of, ids)
  select g.programme_id, g.task_id, p_reply.step_id, 'task/' || g.task_id, 'work-group.left', p_at, 'process', p_reply.party_id,
         jsonb_build_object('seatId', g.seat_id)
    from gone g;
  update task_party tp set joined_at = null where tp.task_id = p_reply.task_id and tp.party_id = p_reply.party_id;
  -- What was asked already stays in the record; the rest is planned again when the party stays silent.
  update escalation e set voided_at = p_at from obligation o
   where o.id = e.obligation_id and o.step_id = p_reply.step_id and o.kind = 'reply' and o.debtor = p_reply.sender
     and e.done_at is null and e.voided_at is null;
end $$;
comment on function undo_reply is 'What a reply that is withdrawn had brought about: who joined leaves, and a path of escalation starts anew.';

create function undo_reaction(p_reaction given_answer) returns void language plpgsql as $$
declare
  standing uuid;
begin
  update more_time_request m set replaced_at = null
   where m.step_id = p_reaction.step_id and m.party_id = p_reaction.party_id and m.replaced_at >= p_reaction.first_submitted_at
  returning m.id into standing;
  update obligation o set released_at = null, released_why = null where o.subject_id = standing and o.released_why = 'answered';
end $$;
comment on function undo_reaction is 'A request for more time that a reaction had replaced stands again when the reaction is withdrawn.';

create function withdraw_answer(
  p_step uuid, p_kind text, p_sender text, p_version int, p_person uuid, p_reason text, p_event uuid, p_digest text
) returns table (status text, answer_id uuid, answer_of uuid, entered_by uuid, ends_at timestamptz)
language plpgsql volatile as $$
declare
  target step;
  at timestamptz;
  taken given_answer;
  author uuid;
begin
  -- The task first, as whoever lets members in; then alone the lock that every answer shares.
  perform 1 from task t where t.id = (select s.task_id from step s where s.id = p_step) for no key update;
  perform pg_advisory_xact_lock(step_lock(p_step));
  at := clock_timestamp();

  select * into target from step s where s.id = p_step;
  if not found then
    return query select 'unknown-step', null::uuid, null::uuid, null::uuid, null::timestamptz;
    return;
  end if;
  if target.status = 'paused' then
    return query select 'paused', null::uuid, null::uuid, null::uuid, target.ends_at;
    return;
  end if;
  if target.status = 'closed' or (target.has_closing_instant and at >= target.ends_at) then
    return query select 'closed', null::uuid, null::uuid, null::uuid, target.ends_at;
    return;
  end if;

  select * into taken from given_answer a where a.step_id = p_step and a.kind = p_kind and a.sender = p_sender for update;
  if not found or taken.withdrawn_at is not null then
    return query select 'no-answer', null::uuid, null::uuid, null::uuid, target.ends_at;
    return;
  end if;
  select substr(e.actor, 8)::uuid into author from event e
   where e.task_id = target.task_id and e.step_id = p_step and e.type <> 'answer.withdrawn' and e.ids->>'answerId' = taken.id::text
     and (e.ids->>'version')::int = taken.version and e.actor like 'person:%';
  if author is null or author = taken.person_id then
    return query select 'own', null::uuid, null::uuid, null::uuid, target.ends_at;
    return;
  end if;
  if taken.version <> p_version then
    return query select 'changed', null::uuid, null::uuid, null::uuid, target.ends_at;
    return;
  end if;
  -- Once the cycles began, members took part: what they owe and did there cannot be undone by a reply.
  if p_kind = 'reply' and target.status <> 'open' and taken.body->>'choice' in ('joins', 'somebody-else') then
    return query select 'group-began', null::uuid, null::uuid, null::uuid, target.ends_at;
    return;
  end if;

  insert into answer_withdrawal (programme_id, answer_id, version, entered_by, withdrawn_by, withdrawn_at, reason)
  values (taken.programme_id, taken.id, taken.version, author, p_person, at, p_reason);
  update given_answer a set withdrawn_at = at, final = false where a.id = taken.id;
  update obligation o set fulfilled_at = null, fulfilled_by = null, final = false
   where o.step_id = p_step and o.kind = p_kind and o.debtor = p_sender and o.released_at is null;
  insert into event (id, programme_id, task_id, step_id, stream, type, occurred_at, actor, on_behalf_of, ids, digest)
  values (p_event, target.programme_id, target.task_id, p_step, 'task/' || target.task_id, 'answer.withdrawn', at, 'person:' || p_person, taken.party_id,
          jsonb_strip_nulls(jsonb_build_object('answerId', taken.id, 'version', taken.version, 'seatId', taken.seat_id)), p_digest);
  if p_kind = 'reply' then
    perform undo_reply(taken, at);
  elsif p_kind = 'reaction' then
    perform undo_reaction(taken);
  end if;
  -- The workflow may sleep in the belief that nobody owes anything.
  insert into ring (programme_id, task_id, why) values (target.programme_id, target.task_id, 'changed');

  return query select 'withdrawn', taken.id, taken.person_id, author, target.ends_at;
end $$;
comment on function withdraw_answer is 'Takes back an answer that somebody else had entered, or says why not. Its version is kept; whoever owed it owes it again.';
`;

/** An answer that somebody else entered can be withdrawn: it stays in the record, and counts no more. */
export class WithdrawnAnswers0015 implements MigrationInterface {
  readonly name = 'WithdrawnAnswers0001000000015';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [tables, gate, moreTime, withdrawal]) await runner.query(statements);
  }

  // Expand, then contract: what people said is never torn down by a migration.
  down(): Promise<void> {
    return Promise.reject(new Error('What people said is part of the record; restore a backup instead.'));
  }
}
