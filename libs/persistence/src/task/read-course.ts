import {
  endedTaskStatuses,
  type Instant,
  type LocalDate,
  type Pause,
  type StepCourse,
  type TaskCourse,
  type TaskStatus,
} from '@samenspel/domain';
import type { Database } from '../database/database';

export interface CourseOf {
  readonly taskId: string;
  readonly startsOn: LocalDate;
  readonly status: TaskStatus;
  readonly iterationsAgreed: number | null;
}

type CourseRow = Omit<StepCourse, 'endedOn' | 'endedAt' | 'lastDay' | 'pauses'> & {
  readonly openedAt: Instant;
  readonly endedOn: LocalDate | null;
  readonly endedAt: Instant | null;
  readonly lastDay: LocalDate | null;
};

const courseOfSteps = `
  select id as step_id, kind, ordinal, opened_on, opens_at as opened_at, extended_by, paused_days,
         coalesce(passed_on, closed_on) as ended_on, coalesce(ended_at, closed_at) as ended_at,
         case when coalesce(passed_on, closed_on) is not null then last_day end as last_day
    from step where task_id = $1 order by opens_at, id`;

// A resume that was settled says when its pause began and how many working days it touched.
const pausesOfTask = `
  select (effect->'after'->>'pausedAt')::float8 as started_at, (effect->'after'->>'days')::int as days
    from command where task_id = $1 and kind = 'resume' and status = 'settled' order by settled_at`;

/** What the planner needs to know of a task, as the record has it now. */
export async function readCourse(
  sql: Pick<Database, 'rows'>,
  { taskId, startsOn, status, iterationsAgreed }: CourseOf,
  today: LocalDate,
): Promise<TaskCourse> {
  const rows = await sql.rows<CourseRow>(courseOfSteps, [taskId]);
  const pauses = await sql.rows<Pause>(pausesOfTask, [taskId]);
  const steps = rows.map((row) => courseOf(row, pauses));
  const lastCycle = Math.max(0, ...steps.filter(({ kind }) => kind === 'iteration').map(({ ordinal }) => ordinal));
  return {
    taskId,
    startsOn,
    steps,
    iterationsEnded: iterationsAgreed !== null && lastCycle >= iterationsAgreed,
    ended: endedTaskStatuses.includes(status),
    today,
  };
}

function courseOf({ endedOn, endedAt, lastDay, ...row }: CourseRow, pauses: readonly Pause[]): StepCourse {
  const until = endedAt ?? Infinity;
  return {
    ...row,
    pauses: pauses.filter(({ startedAt }) => startedAt >= row.openedAt && startedAt < until),
    ...(endedOn === null ? {} : { endedOn }),
    ...(endedAt === null ? {} : { endedAt }),
    ...(lastDay === null ? {} : { lastDay }),
  };
}
