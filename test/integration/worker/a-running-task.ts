import { buildPacedCalendar } from '@samenspel/calendar';
import { type Calendar, defaultPolicy } from '@samenspel/domain';
import type { DataSource } from 'typeorm';

export interface RunningTask {
  readonly programmeId: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly calendarId: string;
  readonly personId: string;
  readonly stream: string;
}

interface Wanted {
  readonly calendar?: Calendar;
  readonly stepKind?: 'invitation' | 'consultation';
  readonly endsInMs?: number;
}

let names = 0;

/** A working day that began ten seconds ago and lasts for an hour, so that its mail window is open or not as asked. */
export function aCalendar(mailWindow: 'open' | 'shut'): Calendar {
  const hour = 3_600_000;
  const now = Date.now();
  const calendar = buildPacedCalendar({
    from: '2026-03-02',
    until: '2026-03-31',
    startsAt: now - 10_000,
    workingDayMs: hour,
  });
  const [first, ...rest] = calendar.days;
  if (!first) throw new Error('The calendar has no days');
  const window =
    mailWindow === 'open'
      ? { mailFrom: now - 5_000, mailUntil: now + hour / 2 }
      : { mailFrom: now + hour / 4, mailUntil: now + hour / 2 };
  return { ...calendar, days: [{ ...first, ...window }, ...rest] };
}

/** A task that runs, with one open step: no more than what the worker reads of it. */
export async function aRunningTask(database: DataSource, wanted: Wanted = {}): Promise<RunningTask> {
  names += 1;
  const name = `w${String(names)}`;
  const one = async (sql: string, values: unknown[]): Promise<string> => {
    const [row] = await database.query<{ id: string }[]>(`${sql} returning id`, values);
    if (!row) throw new Error(`Nothing came of: ${sql}`);
    return row.id;
  };
  const programmeId = await one(`insert into programme (name, slug) values ($1, $1)`, [name]);
  const personId = await one(`insert into person (name, email) values ($1, $1 || '@example.org')`, [name]);
  const agendaId = await one(`insert into agenda (programme_id, name, policy) values ($1, $2, $3)`, [
    programmeId,
    name,
    defaultPolicy,
  ]);
  const calendarId = await one(`insert into calendar (programme_id, fingerprint, body) values ($1, $2, $3)`, [
    programmeId,
    name,
    wanted.calendar ?? aCalendar('open'),
  ]);
  const taskId = await one(
    `insert into task (programme_id, agenda_id, manager_person_id, title, policy, calendar_id, plan, status, starts_on, launched_at, last_look_at)
     values ($1, $2, $3, $4, $5, $6, '{"v":1,"steps":[]}', 'running', '2026-03-02', clock_timestamp(), clock_timestamp())`,
    [programmeId, agendaId, personId, name, defaultPolicy, calendarId],
  );
  const kind = wanted.stepKind ?? 'invitation';
  const stepId = await one(
    `insert into step (programme_id, task_id, kind, ordinal, opened_on, opens_at, last_day, ends_at, has_closing_instant)
     values ($1, $2, $3, 1, '2026-03-02', clock_timestamp(), '2026-03-20', clock_timestamp() + make_interval(secs => $4), $5)`,
    [programmeId, taskId, kind, (wanted.endsInMs ?? 3_600_000) / 1_000, kind === 'consultation'],
  );
  return { programmeId, taskId, stepId, calendarId, personId, stream: `task/${taskId}` };
}

/** An event of the task, as an answer's transaction writes it. */
export async function writeEvent(
  runner: Pick<DataSource, 'query'>,
  task: RunningTask,
  type = 'invitation.replied',
): Promise<void> {
  await runner.query(
    `insert into event (programme_id, task_id, step_id, stream, type, actor, ids, digest)
     values ($1, $2::uuid, $3, 'task/' || $2::uuid, $4, $5, '{"b":1,"a":["x",2.5,null]}', 'abc')`,
    [task.programmeId, task.taskId, task.stepId, type, `person:${task.personId}`],
  );
}

/** Somebody owes the step a reply. Gives the id of the obligation. */
export async function anObligation(database: DataSource, task: RunningTask): Promise<string> {
  const [row] = await database.query<{ id: string }[]>(
    `with debtor as (insert into person (name, email) values ('d', uuidv7() || '@example.org') returning id)
     insert into obligation (programme_id, task_id, step_id, kind, debtor, person_id, due_at, due_on)
     select $1, $2, $3, 'reply', 'person:' || id, id, clock_timestamp() + interval '1 hour', '2026-03-20' from debtor returning id`,
    [task.programmeId, task.taskId, task.stepId],
  );
  if (!row) throw new Error('No obligation was made');
  return row.id;
}
