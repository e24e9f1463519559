import {
  type Calendar,
  confirmationKinds,
  dayOn,
  type Instant,
  instantAt,
  type LocalDate,
  virtualTimeOf,
} from '@samenspel/domain';
import type { TaskChange } from '../record/task-change';

/**
 * In virtual time another calendar gives later dates other instants. What has a date of its own, an action, a confirmation or a meeting,
 * keeps that date and its time.
 */
export async function movePacedDates(before: TaskChange, calendar: Calendar): Promise<void> {
  if (calendar.pace === 'real') return;
  await moveActions(before, calendar);
  await moveMeetings(before, calendar);
}

const datedApart = ['action', ...confirmationKinds];

async function moveActions({ sql, task, today }: TaskChange, calendar: Calendar): Promise<void> {
  const actions = await sql.rows<{ id: string; dueOn: LocalDate }>(
    `select id, due_on from obligation where task_id = $1 and kind = any($3) and due_on > $2
        and fulfilled_at is null and released_at is null`,
    [task.taskId, today, datedApart],
  );
  for (const { id, dueOn } of actions)
    await sql.execute('update obligation set due_at = $2 where id = $1', [id, new Date(dayOn(calendar, dueOn).endsAt)]);
}

async function moveMeetings({ sql, task, today, calendar: shown }: TaskChange, calendar: Calendar): Promise<void> {
  const meetings = await sql.rows<{ id: string; localDate: LocalDate; startsAt: Instant; endsAt: Instant }>(
    'select id, local_date, starts_at, ends_at from meeting where task_id = $1 and local_date > $2 and cancelled_at is null',
    [task.taskId, today],
  );
  for (const { id, localDate, startsAt, endsAt } of meetings) {
    const at = (instant: Instant): Instant => instantAt(calendar, localDate, virtualTimeOf(shown, instant).time);
    const [from, until] = [at(startsAt), Math.max(at(startsAt) + 1, at(endsAt))];
    await sql.execute('update meeting set starts_at = $2, ends_at = $3 where id = $1', [
      id,
      new Date(from),
      new Date(until),
    ]);
  }
}
