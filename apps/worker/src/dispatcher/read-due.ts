import type { Instant } from '@samenspel/domain';
import type { LeaderConnection } from '@samenspel/persistence';

export interface DueMails {
  readonly now: Instant;
  readonly hasImmediate: boolean;
  /** Calendars of the tasks that have process mail due. */
  readonly calendarIds: readonly string[];
}

/** Whether anything is due, and by which calendars: read often, so one statement. */
export async function readDue(connection: LeaderConnection): Promise<DueMails> {
  const [row] = await connection.rows<DueMails>(
    `select (extract(epoch from clock_timestamp()) * 1000)::float8 as now,
            coalesce(bool_or(m.class = 'immediate'), false) as "hasImmediate",
            coalesce(array_agg(distinct t.calendar_id) filter (where m.class = 'process' and t.calendar_id is not null), '{}') as "calendarIds"
       from mail m left join task t on t.id = m.task_id
      where m.status = 'planned' and m.send_at <= clock_timestamp()`,
  );
  return row ?? { now: Date.now(), hasImmediate: false, calendarIds: [] };
}
