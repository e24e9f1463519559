import type { MigrationInterface, QueryRunner } from 'typeorm';

// Each table names its retention class in its comment: `record` is kept with the task, `personal` is erased or made
// anonymous when a person leaves, `transient` may be deleted once it did its work.
const people = `
create table person (
  id uuid primary key default uuidv7(),
  name text not null check (length(name) between 1 and 120),
  email text not null check (length(email) <= 254),
  language text not null default 'nl' check (language in ('nl', 'en')),
  bounced_at timestamptz,
  created_at timestamptz not null default now()
);
create unique index person_email on person (lower(email));
comment on table person is 'retention: personal. One row per human, over all programmes.';

create table programme (
  id uuid primary key default uuidv7(),
  name text not null,
  slug text not null unique,
  timezone text not null default 'Europe/Amsterdam',
  created_at timestamptz not null default now()
);
comment on table programme is 'retention: record. A region that runs an agenda together.';

create table party (
  programme_id uuid not null references programme,
  id uuid primary key default uuidv7(),
  name text not null check (length(name) between 1 and 160),
  kind text not null check (kind in ('municipality','provider','client-organisation','access-team','education','preliminary-field','region')),
  municipality_id uuid,
  expertise text not null default '' check (length(expertise) <= 2000),
  version int not null default 1,
  created_at timestamptz not null default now(),
  unique (programme_id, id),
  unique (programme_id, name),
  foreign key (programme_id, municipality_id) references party (programme_id, id),
  check ((kind = 'access-team') = (municipality_id is not null))
);
comment on table party is 'retention: record. An organisation that takes part; an access team belongs to its municipality.';

create table seat (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  party_id uuid not null,
  person_id uuid references person,
  level text not null check (level in ('practice','management','board')),
  function_name text not null default '',
  deputy_seat_id uuid,
  valid_from date not null default current_date,
  valid_until date,
  version int not null default 1,
  unique (programme_id, id),
  foreign key (programme_id, party_id) references party (programme_id, id),
  foreign key (programme_id, deputy_seat_id) references seat (programme_id, id) deferrable initially deferred
);
create index seat_party on seat (programme_id, party_id);
create index seat_person on seat (person_id);
create index seat_deputy on seat (deputy_seat_id) where deputy_seat_id is not null;
comment on table seat is 'retention: record. People leave, seats stay: person_id is emptied when somebody leaves.';

create table programme_role (
  programme_id uuid not null references programme,
  person_id uuid not null references person,
  role text not null check (role in ('programme-manager','network-facilitator','contract-manager','programme-board')),
  primary key (programme_id, person_id, role)
);
create index programme_role_person on programme_role (person_id);
comment on table programme_role is 'retention: record. What somebody may do in a programme beside their seats.';
`;

const tasks = `
create table calendar (
  programme_id uuid not null references programme,
  id uuid primary key default uuidv7(),
  fingerprint text not null,
  body jsonb not null,
  created_at timestamptz not null default now(),
  unique (programme_id, id),
  unique (programme_id, fingerprint)
);
comment on table calendar is 'retention: record. Days as data; a task names the calendar that it runs on.';

create table agenda (
  programme_id uuid not null references programme,
  id uuid primary key default uuidv7(),
  name text not null,
  policy jsonb not null check (policy ? 'v'),
  version int not null default 1,
  unique (programme_id, id)
);
comment on table agenda is 'retention: record. The ontwikkelagenda with its policy.';

create table task (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  agenda_id uuid not null,
  manager_person_id uuid not null references person,
  title text not null,
  wording text not null default '',
  by text not null default 'content' check (by in ('content', 'area')),
  area text not null default '',
  frame text not null default '',
  frame_set_by text not null default '',
  open_points text not null default '',
  group_decides text not null default '',
  group_does_not_decide text not null default '',
  risks text not null default '',
  hours_per_month numeric(5,1),
  policy jsonb not null check (policy ? 'v'),
  policy_override jsonb not null default '{}',
  pace jsonb,
  calendar_id uuid,
  plan jsonb,
  plan_version int not null default 0,
  status text not null default 'draft' check (status in ('draft','running','paused','anchored','rejected','undecided','cancelled')),
  starts_on date,
  launched_at timestamptz,
  ended_at timestamptz,
  paused_at timestamptz,
  paused_on date,
  iterations_agreed int,
  send_backs int not null default 0,
  next_wake_at timestamptz,
  last_look_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (programme_id, id),
  foreign key (programme_id, agenda_id) references agenda (programme_id, id),
  foreign key (programme_id, calendar_id) references calendar (programme_id, id),
  check (status = 'draft' or (calendar_id is not null and plan is not null and starts_on is not null and launched_at is not null))
);
create index task_status on task (programme_id, status);
create index task_manager on task (manager_person_id);
create index task_next_wake on task (next_wake_at) where status in ('running', 'paused');
comment on table task is 'retention: record. An opgave, with its frozen policy and its one plan.';
comment on column task.policy is 'Of a draft: the policy of its agenda. Frozen at launch, with policy_override in it.';
comment on column task.pace is 'Null is real time; else how long a working day of the sample lasts.';

create table task_party (
  programme_id uuid not null,
  task_id uuid not null,
  party_id uuid not null,
  essential boolean not null default false,
  why_essential text not null default '',
  contact_seat_id uuid,
  joined_at timestamptz,
  primary key (task_id, party_id),
  foreign key (programme_id, task_id) references task (programme_id, id) on delete cascade,
  foreign key (programme_id, party_id) references party (programme_id, id),
  foreign key (programme_id, contact_seat_id) references seat (programme_id, id)
);
create index task_party_party on task_party (party_id);
comment on table task_party is 'retention: record. Who was asked, who is essential and why.';

create table task_decider (
  programme_id uuid not null,
  task_id uuid not null,
  seat_id uuid not null,
  primary key (task_id, seat_id),
  foreign key (programme_id, task_id) references task (programme_id, id) on delete cascade,
  foreign key (programme_id, seat_id) references seat (programme_id, id)
);
create index task_decider_seat on task_decider (seat_id);
comment on table task_decider is 'retention: record. The seats that decide at the end.';

create table work_group_member (
  programme_id uuid not null,
  task_id uuid not null,
  seat_id uuid not null,
  joined_at timestamptz not null,
  joined_on date not null,
  left_at timestamptz,
  late boolean not null default false,
  primary key (task_id, seat_id),
  foreign key (programme_id, task_id) references task (programme_id, id),
  foreign key (programme_id, seat_id) references seat (programme_id, id)
);
create index work_group_member_seat on work_group_member (seat_id);
comment on table work_group_member is 'retention: record. The seats at the table.';

create table step (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  task_id uuid not null,
  kind text not null check (kind in ('invitation','iteration','preparation','consultation','dispositions','decision','anchoring')),
  ordinal int not null check (ordinal >= 1),
  status text not null default 'open' check (status in ('open','paused','passed','closed')),
  opened_on date not null,
  opens_at timestamptz not null,
  last_day date not null,
  ends_at timestamptz not null,
  has_closing_instant boolean not null,
  deadline_version int not null default 1,
  extended_by int not null default 0,
  paused_days int not null default 0,
  passed_on date,
  closed_at timestamptz,
  closed_on date,
  ended_at timestamptz,
  outcome jsonb,
  proposal_version_id uuid,
  wake jsonb,
  wake_armed_at timestamptz,
  unique (programme_id, id),
  unique (task_id, kind, ordinal),
  foreign key (programme_id, task_id) references task (programme_id, id),
  check ((status = 'closed') = (closed_at is not null))
);
create index step_task on step (task_id);
create index step_armed on step (wake_armed_at) where wake_armed_at is not null;
comment on table step is 'retention: record. A step instance; ends_at is exclusive, last_day is the legal local date.';
comment on column step.ended_at is 'The instant that later dates follow: the planned end when it ended by its date, else when it really ended.';

create table step_moment (
  programme_id uuid not null,
  step_id uuid not null,
  deadline_version int not null,
  key text not null,
  done_at timestamptz not null default clock_timestamp(),
  skipped boolean not null default false,
  primary key (step_id, deadline_version, key),
  foreign key (programme_id, step_id) references step (programme_id, id)
);
comment on table step_moment is 'retention: record. Which moments of the plan have been done, so that a retry does nothing.';

create table obligation (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  task_id uuid not null,
  step_id uuid not null,
  kind text not null,
  debtor text not null,
  party_id uuid,
  seat_id uuid,
  person_id uuid references person,
  subject_id uuid,
  required boolean not null default true,
  essential boolean not null default false,
  due_at timestamptz not null,
  due_on date not null,
  asked_at timestamptz,
  fulfilled_at timestamptz,
  fulfilled_by uuid,
  final boolean not null default false,
  released_at timestamptz,
  released_why text,
  unique (programme_id, id),
  foreign key (programme_id, task_id) references task (programme_id, id),
  foreign key (programme_id, step_id) references step (programme_id, id),
  foreign key (programme_id, party_id) references party (programme_id, id),
  foreign key (programme_id, seat_id) references seat (programme_id, id),
  check (debtor = case when party_id is not null then 'party:' || party_id when seat_id is not null then 'seat:' || seat_id else 'person:' || person_id end),
  check (num_nonnulls(party_id, seat_id, person_id) = 1)
);
create unique index obligation_once on obligation (step_id, kind, debtor, coalesce(subject_id, '00000000-0000-0000-0000-000000000000'));
create index obligation_open on obligation (step_id) where fulfilled_at is null and released_at is null;
create index obligation_task_open on obligation (task_id) where fulfilled_at is null and released_at is null;
create index obligation_party on obligation (party_id) where party_id is not null;
create index obligation_seat on obligation (seat_id) where seat_id is not null;
create index obligation_person on obligation (person_id) where person_id is not null;
comment on table obligation is 'retention: record. Who owes what to a step, until when, and whether it was done.';

create table escalation (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  obligation_id uuid not null,
  tier text not null check (tier in ('deputy','manager','executive','board')),
  cause text not null check (cause in ('silence','refusal')),
  due_on date not null,
  wake_at timestamptz not null,
  send_at timestamptz not null,
  done_at timestamptz,
  seat_id uuid,
  person_id uuid references person,
  voided_at timestamptz,
  foreign key (programme_id, obligation_id) references obligation (programme_id, id),
  foreign key (programme_id, seat_id) references seat (programme_id, id)
);
create unique index escalation_once on escalation (obligation_id, tier) where voided_at is null;
comment on table escalation is 'retention: record. The path of an essential party that refuses or is silent, with its dates.';
`;

const answers = `
create table answer (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  task_id uuid not null,
  step_id uuid not null,
  kind text not null check (kind in ('reply','check-in','reflection','reaction','ballot')),
  sender text not null,
  party_id uuid,
  seat_id uuid,
  person_id uuid not null references person,
  via_link_id uuid,
  body jsonb not null,
  salt bytea not null,
  final boolean not null default false,
  late boolean not null default false,
  version int not null default 1,
  first_submitted_at timestamptz not null,
  submitted_at timestamptz not null,
  unique (programme_id, id),
  unique (step_id, kind, sender),
  foreign key (programme_id, task_id) references task (programme_id, id),
  foreign key (programme_id, step_id) references step (programme_id, id),
  foreign key (programme_id, party_id) references party (programme_id, id),
  foreign key (programme_id, seat_id) references seat (programme_id, id)
);
create index answer_task on answer (task_id);
comment on table answer is 'retention: personal. What somebody answered to a step; one row per sender, the last one wins.';

create table answer_version (
  programme_id uuid not null,
  answer_id uuid not null,
  version int not null,
  person_id uuid not null references person,
  body jsonb not null,
  submitted_at timestamptz not null,
  primary key (answer_id, version),
  foreign key (programme_id, answer_id) references answer (programme_id, id)
);
comment on table answer_version is 'retention: personal. Every version of an answer, so that nothing accepted is lost.';

create table idempotency_key (
  key text primary key,
  digest text not null,
  result jsonb not null,
  created_at timestamptz not null default clock_timestamp()
);
comment on table idempotency_key is 'retention: transient. Keys of requests that were accepted, with what they were answered.';

create table draft (
  programme_id uuid not null,
  step_id uuid not null,
  kind text not null,
  sender text not null,
  person_id uuid not null references person,
  body jsonb not null,
  saved_at timestamptz not null,
  primary key (step_id, kind, sender, person_id),
  foreign key (programme_id, step_id) references step (programme_id, id)
);
comment on table draft is 'retention: transient. What somebody typed and has not sent yet.';

create table goal (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  task_id uuid not null,
  step_id uuid not null,
  text text not null,
  state text not null default 'on-track' check (state in ('on-track','behind','help-needed','reached')),
  carried_from uuid,
  set_by uuid not null references person,
  version int not null default 1,
  created_at timestamptz not null default now(),
  unique (programme_id, id),
  foreign key (programme_id, step_id) references step (programme_id, id),
  foreign key (programme_id, carried_from) references goal (programme_id, id)
);
create index goal_step on goal (step_id);
comment on table goal is 'retention: record. A tussendoel of a cycle.';

create table action (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  task_id uuid not null,
  step_id uuid not null,
  text text not null,
  seat_id uuid not null,
  due_on date not null,
  due_at timestamptz not null,
  done_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now(),
  unique (programme_id, id),
  foreign key (programme_id, step_id) references step (programme_id, id),
  foreign key (programme_id, seat_id) references seat (programme_id, id)
);
create index action_step on action (step_id);
create index action_seat on action (seat_id);
comment on table action is 'retention: record. An action of a cycle with its owner and date.';

create table meeting (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  task_id uuid not null,
  step_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  local_date date not null,
  location text not null,
  agenda text not null default '',
  minutes text not null default '',
  short_notice_reason text not null default '',
  announced_at timestamptz not null,
  cancelled_at timestamptz,
  sequence int not null default 0,
  version int not null default 1,
  unique (programme_id, id),
  foreign key (programme_id, step_id) references step (programme_id, id),
  check (ends_at > starts_at)
);
create index meeting_step on meeting (step_id);
comment on table meeting is 'retention: record. A meeting of the work group, announced in time.';

create table meeting_attendance (
  programme_id uuid not null,
  meeting_id uuid not null,
  seat_id uuid not null,
  coming boolean not null,
  said_by uuid not null references person,
  said_at timestamptz not null default clock_timestamp(),
  primary key (meeting_id, seat_id),
  foreign key (programme_id, meeting_id) references meeting (programme_id, id),
  foreign key (programme_id, seat_id) references seat (programme_id, id)
);
comment on table meeting_attendance is 'retention: record. Which seats said that they come to a meeting; a moved meeting is asked again.';

create table bulletin (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  task_id uuid not null,
  step_id uuid not null unique,
  content jsonb not null,
  published_at timestamptz not null,
  foreign key (programme_id, step_id) references step (programme_id, id)
);
comment on table bulletin is 'retention: record. What a cycle brought, for everybody who is not at the table.';

create table proposal_draft (
  programme_id uuid not null,
  task_id uuid primary key,
  title text not null default '',
  summary text not null default '',
  sections jsonb not null default '[]',
  version int not null default 1,
  updated_by uuid references person,
  updated_at timestamptz not null default now(),
  foreign key (programme_id, task_id) references task (programme_id, id)
);
comment on table proposal_draft is 'retention: record. The proposal while the work group writes it.';

create table proposal_version (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  task_id uuid not null,
  number int not null,
  title text not null,
  summary text not null,
  sections jsonb not null,
  sha256 text not null,
  delivered_by uuid not null references person,
  delivered_at timestamptz not null,
  unique (programme_id, id),
  unique (task_id, number),
  foreign key (programme_id, task_id) references task (programme_id, id)
);
comment on table proposal_version is 'retention: record. A delivered proposal; never changed, named by its hash.';
alter table step add foreign key (programme_id, proposal_version_id) references proposal_version (programme_id, id);

create table consultation_plan (
  programme_id uuid not null,
  task_id uuid not null,
  ordinal int not null,
  question text not null default '',
  minutes int not null default 5,
  silence text not null default 'no-objection' check (silence in ('no-objection','no-position')),
  prompts jsonb not null default '[]',
  roster jsonb not null default '{"partyIds":[],"personIds":[]}',
  version int not null default 1,
  saved_at timestamptz not null default clock_timestamp(),
  primary key (task_id, ordinal),
  foreign key (programme_id, task_id) references task (programme_id, id)
);
comment on table consultation_plan is 'retention: record. Prompts and roster as the manager prepares them; frozen into the step at opening.';

create table prompt (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  step_id uuid not null,
  ordinal int not null,
  kind text not null check (kind in ('open','scale','choice')),
  question text not null,
  explanation text not null default '',
  options jsonb not null default '[]',
  required boolean not null default false,
  unique (programme_id, id),
  unique (step_id, ordinal),
  foreign key (programme_id, step_id) references step (programme_id, id)
);
comment on table prompt is 'retention: record. A question of an opened consultation.';

create table disposition (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  task_id uuid not null,
  step_id uuid not null,
  kind text not null check (kind in ('taken-over','partly','not-taken-over')),
  reason text not null check (length(reason) >= 1),
  changed_text text not null default '',
  decided_by uuid not null references person,
  decided_at timestamptz not null,
  version int not null default 1,
  unique (programme_id, id),
  foreign key (programme_id, step_id) references step (programme_id, id)
);
create index disposition_step on disposition (step_id);
comment on table disposition is 'retention: record. What was done with one or more reactions, and why.';

create table reaction_item (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  task_id uuid not null,
  step_id uuid not null,
  answer_id uuid,
  prompt_id uuid,
  disposition_id uuid,
  unique (programme_id, id),
  foreign key (programme_id, step_id) references step (programme_id, id),
  foreign key (programme_id, answer_id) references answer (programme_id, id),
  foreign key (programme_id, prompt_id) references prompt (programme_id, id),
  foreign key (programme_id, disposition_id) references disposition (programme_id, id),
  check ((answer_id is null) = (prompt_id is null))
);
create unique index reaction_item_once on reaction_item (step_id, coalesce(answer_id, step_id), coalesce(prompt_id, step_id));
create index reaction_item_answer on reaction_item (answer_id) where answer_id is not null;
create index reaction_item_disposition on reaction_item (disposition_id) where disposition_id is not null;
comment on table reaction_item is 'retention: record. What needs a disposition: each free text; the closed answers share the row without answer.';

create table verdict (
  programme_id uuid not null,
  answer_id uuid primary key,
  sufficient boolean not null,
  reason text not null default '',
  given_by uuid not null references person,
  given_at timestamptz not null,
  foreign key (programme_id, answer_id) references answer (programme_id, id)
);
comment on table verdict is 'retention: personal. Whether the sender finds the disposition of the reaction sufficient.';

create table condition_verdict (
  programme_id uuid not null,
  answer_id uuid not null,
  answer_version int not null,
  accepted boolean not null,
  reason text not null default '',
  decided_by uuid not null references person,
  decided_at timestamptz not null,
  primary key (answer_id, answer_version),
  foreign key (programme_id, answer_id) references answer (programme_id, id)
);
comment on table condition_verdict is 'retention: record. A condition of a ballot, accepted or refused by name.';
`;

const steering = `
create table command (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  task_id uuid not null,
  body jsonb not null,
  kind text not null,
  reason text not null default '',
  given_by uuid not null references person,
  given_at timestamptz not null default clock_timestamp(),
  tell text[] not null default '{}',
  status text not null default 'accepted' check (status in ('accepted','settled','refused')),
  settled_at timestamptz,
  refusal jsonb,
  effect jsonb,
  unique (programme_id, id),
  foreign key (programme_id, task_id) references task (programme_id, id)
);
create index command_open on command (task_id) where status = 'accepted';
comment on table command is 'retention: record. A steering command, by whom and why, and what became of it.';

create table task_override (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  task_id uuid not null,
  step_id uuid not null,
  subject text not null check (subject in ('missing-side','essential-party','early-close','missing-quorum')),
  party_id uuid,
  reason text not null check (length(reason) >= 1),
  given_by uuid not null references person,
  given_at timestamptz not null,
  command_id uuid not null unique,
  foreign key (programme_id, task_id) references task (programme_id, id),
  foreign key (programme_id, step_id) references step (programme_id, id),
  foreign key (programme_id, party_id) references party (programme_id, id),
  foreign key (programme_id, command_id) references command (programme_id, id)
);
create index task_override_task on task_override (task_id);
comment on table task_override is 'retention: record. A named override; it stays visible for ever.';

create table ring (
  id uuid primary key default uuidv7(),
  programme_id uuid not null,
  task_id uuid not null,
  why text not null,
  created_at timestamptz not null default clock_timestamp(),
  attempts int not null default 0,
  acknowledged_at timestamptz,
  foreign key (programme_id, task_id) references task (programme_id, id)
);
create index ring_waiting on ring (created_at) where acknowledged_at is null;
comment on table ring is 'retention: transient. A ring of the doorbell of a workflow; it goes once Temporal acknowledged it.';
`;

const log = `
create table event (
  xact xid8 not null default pg_current_xact_id(),
  number bigint generated always as identity,
  id uuid primary key default uuidv7(),
  programme_id uuid not null references programme,
  task_id uuid,
  step_id uuid,
  stream text not null,
  type text not null,
  v int not null default 1,
  occurred_at timestamptz not null default clock_timestamp(),
  actor text not null,
  on_behalf_of uuid,
  caused_by uuid,
  ids jsonb not null default '{}',
  digest text not null default ''
);
create unique index event_order on event (xact, number);
create index event_task on event (task_id, number);
comment on table event is 'retention: record. What happened: ids and digests, never a text or a name. Insert only.';

create table seal (
  stream text not null,
  seq bigint not null,
  event_id uuid not null unique references event,
  hash text not null,
  sealed_at timestamptz not null default clock_timestamp(),
  primary key (stream, seq)
);
comment on table seal is 'retention: record. The order and the hash chain of the events of a stream. Insert only.';

create table seal_mark (
  singleton boolean primary key default true check (singleton),
  system_identifier text,
  xact xid8 not null default '0',
  number bigint not null default 0,
  moved_at timestamptz not null default clock_timestamp()
);
insert into seal_mark default values;
comment on table seal_mark is 'retention: transient. How far the sealer is.';
`;

const mail = `
create table link (
  programme_id uuid not null,
  id uuid primary key default uuidv7(),
  task_id uuid not null,
  step_id uuid not null,
  purpose text not null check (purpose in ('reply','check-in','reflect','react','follow')),
  person_id uuid not null references person,
  party_id uuid,
  seat_id uuid,
  key_id text not null,
  version int not null default 1,
  forwarded_from uuid,
  revoked_at timestamptz,
  created_at timestamptz not null default clock_timestamp(),
  unique (programme_id, id),
  foreign key (programme_id, task_id) references task (programme_id, id),
  foreign key (programme_id, step_id) references step (programme_id, id),
  foreign key (programme_id, party_id) references party (programme_id, id),
  foreign key (programme_id, seat_id) references seat (programme_id, id),
  foreign key (programme_id, forwarded_from) references link (programme_id, id)
);
create unique index link_once on link (step_id, purpose, person_id, coalesce(party_id, '00000000-0000-0000-0000-000000000000'));
create index link_person on link (person_id);
comment on table link is 'retention: personal. A capability of one person for one step; the key is derived, never stored.';

create table mail (
  id uuid primary key default uuidv7(),
  programme_id uuid,
  task_id uuid,
  step_id uuid,
  obligation_id uuid,
  person_id uuid not null references person,
  kind text not null,
  class text not null check (class in ('immediate','process')),
  params jsonb not null default '{}',
  dedup_key text not null unique,
  rung text,
  deadline_version int,
  send_at timestamptz not null,
  status text not null default 'planned' check (status in ('planned','sending','sent','unknown','dropped','failed')),
  why text,
  message_id uuid not null unique default uuidv7(),
  sending_at timestamptz,
  sent_at timestamptz,
  attempts int not null default 0,
  subject text,
  created_at timestamptz not null default clock_timestamp(),
  foreign key (programme_id, task_id) references task (programme_id, id),
  foreign key (programme_id, step_id) references step (programme_id, id),
  foreign key (programme_id, obligation_id) references obligation (programme_id, id)
);
create index mail_planned on mail (send_at) where status = 'planned';
create index mail_sending on mail (sending_at) where status = 'sending';
create index mail_task on mail (task_id);
create index mail_person on mail (person_id);
create index mail_obligation on mail (obligation_id) where obligation_id is not null;
comment on table mail is 'retention: personal. The outbox: what goes to whom and when, and what became of it.';

create table sign_in_token (
  id uuid primary key default uuidv7(),
  token_hash text not null unique,
  person_id uuid not null references person,
  expires_at timestamptz not null,
  consumed_at timestamptz,
  created_at timestamptz not null default clock_timestamp()
);
create index sign_in_token_person on sign_in_token (person_id);
comment on table sign_in_token is 'retention: transient. A one-time sign-in link, consumed by a button.';

create table session (
  id uuid primary key default uuidv7(),
  token_hash text not null unique,
  person_id uuid not null references person,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_person on session (person_id);
comment on table session is 'retention: transient. A signed-in browser.';

create table link_session (
  token_hash text primary key,
  link_id uuid not null references link,
  link_version int not null,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null
);
create index link_session_link on link_session (link_id);
comment on table link_session is 'retention: transient. A browser that exchanged the key of an answer link for a cookie.';
`;

// One autocommit `select record_answer(...)` is one transaction. The function is VOLATILE and every statement in it is
// one of its own, so that each sees what was committed while the function waited for the lock. `now()` would be the
// start of the transaction: only `clock_timestamp()`, read once after the lock, decides what is in time.
const gate = `
create function step_lock(p_step uuid) returns bigint language sql immutable as $$ select hashtextextended(p_step::text, 7) $$;

create function record_answer(
  p_step uuid, p_kind text, p_sender text, p_party uuid, p_seat uuid, p_person uuid, p_link uuid,
  p_body jsonb, p_salt bytea, p_digest text, p_final boolean, p_fulfils boolean,
  p_key text, p_key_digest text, p_event_type text, p_actor text
) returns table (status text, answer_id uuid, version int, submitted_at timestamptz, late boolean, ends_at timestamptz)
language plpgsql volatile as $$
declare
  known idempotency_key;
  target step;
  at timestamptz;
  stored answer;
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

  insert into answer as a (programme_id, task_id, step_id, kind, sender, party_id, seat_id, person_id, via_link_id, body, salt, final, late, first_submitted_at, submitted_at)
  values (target.programme_id, target.task_id, p_step, p_kind, p_sender, p_party, p_seat, p_person, p_link, p_body, p_salt, p_final, at >= target.ends_at, at, at)
  on conflict on constraint answer_step_id_kind_sender_key do update
    set party_id = excluded.party_id, seat_id = excluded.seat_id, person_id = excluded.person_id, via_link_id = excluded.via_link_id,
        body = excluded.body, salt = excluded.salt, final = excluded.final, late = excluded.late,
        version = a.version + 1, submitted_at = greatest(excluded.submitted_at, a.submitted_at)
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
comment on function record_answer is 'The gate: stores an answer, its obligation and its event, or says why not. The clock of PostgreSQL alone decides.';

create function close_step(p_step uuid, p_early boolean, p_on date)
returns table (status text, ends_at timestamptz, closed_at timestamptz)
language plpgsql volatile as $$
declare
  target step;
  at timestamptz;
begin
  perform pg_advisory_xact_lock(step_lock(p_step));
  at := clock_timestamp();
  select * into target from step s where s.id = p_step;
  if not found then
    return query select 'unknown-step', null::timestamptz, null::timestamptz;
    return;
  end if;
  if target.status = 'closed' then
    return query select 'already-closed', target.ends_at, target.closed_at;
    return;
  end if;
  if target.status = 'paused' and not p_early then
    return query select 'paused', target.ends_at, null::timestamptz;
    return;
  end if;
  if not p_early and target.has_closing_instant and at < target.ends_at then
    return query select 'moved', target.ends_at, null::timestamptz;
    return;
  end if;
  update step s
     set status = 'closed', closed_at = at, closed_on = p_on,
         ends_at = case when s.has_closing_instant and at < s.ends_at then at else s.ends_at end,
         wake = null, wake_armed_at = null
   where s.id = p_step;
  return query select 'closed', least(target.ends_at, at), at;
end $$;
comment on function close_step is 'Closes a step at its instant, or early; takes the lock that every answer shares. "moved": not yet, a new timer is needed.';
`;

/** The first schema: the record of what people said and owe. */
export class Foundation0001 implements MigrationInterface {
  readonly name = 'Foundation0001000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [people, tasks, answers, steering, log, mail, gate]) await runner.query(part);
  }

  // Expand, then contract: a schema that holds a record is never torn down by a migration.
  down(): Promise<void> {
    return Promise.reject(new Error('The first schema is not undone; restore a backup instead.'));
  }
}
