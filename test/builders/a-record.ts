import { randomUUID } from 'node:crypto';
import { buildCalendar } from '@samenspel/calendar';
import { type Calendar, defaultPolicy, type Instant, type LocalDate, type StepKind } from '@samenspel/domain';
import { type Database, jsonb, timestamp } from '@samenspel/persistence';

/** A programme with a running task, as little as the tables ask for. */
export interface ARecord {
  readonly programmeId: string;
  readonly agendaId: string;
  readonly calendarId: string;
  readonly taskId: string;
  readonly managerId: string;
}

export interface AStep {
  readonly kind?: StepKind;
  readonly status?: 'open' | 'paused' | 'passed';
  readonly hasClosingInstant?: boolean;
  readonly endsAt?: Instant;
}

const hour = 3_600_000;

/** The real days from a month ago to a year from now. */
function calendarAroundToday(): Calendar {
  const dayFromNow = (days: number): LocalDate => new Date(Date.now() + days * 24 * hour).toISOString().slice(0, 10);
  return buildCalendar({ from: dayFromNow(-31), until: dayFromNow(365) });
}

/** Writes a programme, its manager, an agenda, a calendar and one running task. */
export async function aRecord(database: Database): Promise<ARecord> {
  const [programmeId, managerId, agendaId, calendarId, taskId] = Array.from({ length: 5 }, () => randomUUID());
  const record = { programmeId, managerId, agendaId, calendarId, taskId } as ARecord;
  await database.execute(`insert into programme (id, name, slug) values ($1, 'Regio', $2)`, [programmeId, programmeId]);
  await database.execute(`insert into person (id, name, email) values ($1, 'Manager', $2)`, [
    managerId,
    `${String(managerId)}@example.org`,
  ]);
  await database.execute(`insert into agenda (id, programme_id, name, policy) values ($1, $2, 'Agenda', $3)`, [
    agendaId,
    programmeId,
    jsonb(defaultPolicy),
  ]);
  await database.execute(`insert into calendar (id, programme_id, fingerprint, body) values ($1, $2, 'real', $3)`, [
    calendarId,
    programmeId,
    jsonb(calendarAroundToday()),
  ]);
  await database.execute(
    `insert into task (id, programme_id, agenda_id, manager_person_id, title, policy, calendar_id, plan, status, starts_on, launched_at)
     values ($1, $2, $3, $4, 'Opgave', $5, $6, '{"v":1,"steps":[]}', 'running', '2026-09-01', clock_timestamp())`,
    [taskId, programmeId, agendaId, managerId, jsonb(defaultPolicy), calendarId],
  );
  return record;
}

/** Opens a step of the task; a consultation that is open for an hour when nothing else is said. @returns its id. */
export async function aStep(database: Database, record: ARecord, step: AStep = {}): Promise<string> {
  const stepId = randomUUID();
  await database.execute(
    `insert into step (id, programme_id, task_id, kind, ordinal, status, opened_on, opens_at, last_day, ends_at, has_closing_instant)
     select $1, $2, $3, $4, coalesce(max(s.ordinal), 0) + 1, $5, '2026-09-01', clock_timestamp(), '2026-09-30', $6, $7
       from step s where s.task_id = $3 and s.kind = $4`,
    [
      stepId,
      record.programmeId,
      record.taskId,
      step.kind ?? 'consultation',
      step.status ?? 'open',
      timestamp(step.endsAt ?? Date.now() + hour),
      step.hasClosingInstant ?? true,
    ],
  );
  return stepId;
}

/** People with a party each. @returns their ids, and those of their parties, in the same order. */
export async function people(
  database: Database,
  record: ARecord,
  count: number,
): Promise<{ readonly personIds: readonly string[]; readonly partyIds: readonly string[] }> {
  const personIds = Array.from({ length: count }, () => randomUUID());
  const partyIds = Array.from({ length: count }, () => randomUUID());
  await database.execute(
    `insert into person (id, name, email) select id, 'Persoon', id || '@example.org' from unnest($1::uuid[]) id`,
    [personIds],
  );
  await database.execute(
    `insert into party (id, programme_id, name, kind) select id, $2, 'Partij ' || id, 'provider' from unnest($1::uuid[]) id`,
    [partyIds, record.programmeId],
  );
  await database.execute(
    `insert into seat (programme_id, party_id, person_id, level, valid_from)
     select $1, y.id, p.id, 'practice', '2020-01-01' from unnest($2::uuid[], $3::uuid[]) as pair (party, person)
       join party y on y.id = pair.party join person p on p.id = pair.person`,
    [record.programmeId, partyIds, personIds],
  );
  return { personIds, partyIds };
}

/** What each party owes to the step. */
export async function reactionsOwed(
  database: Database,
  record: ARecord,
  stepId: string,
  partyIds: readonly string[],
): Promise<void> {
  await database.execute(
    `insert into obligation (programme_id, task_id, step_id, kind, debtor, party_id, due_at, due_on)
     select $1, $2, $3, 'reaction', 'party:' || party, party, s.ends_at, s.last_day from unnest($4::uuid[]) party join step s on s.id = $3`,
    [record.programmeId, record.taskId, stepId, partyIds],
  );
}
