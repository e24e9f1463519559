import type { Instant, LocalDate, Pause, StepCourse, TaskCourse } from '@samenspel/domain';
import { endedTaskStatuses } from '@samenspel/domain';
import type { TaskChange } from './task-change';

type CourseRow = Omit<StepCourse, 'endedOn' | 'endedAt' | 'pauses'> & {
  readonly openedAt: Instant;
  readonly endedOn: LocalDate | null;
  readonly endedAt: Instant | null;
};

const courseOfSteps = `
  select id as "stepId", kind, ordinal, opened_on::text as "openedOn", opens_at as "openedAt",
         extended_by as "extendedBy", paused_days as "pausedDays",
         coalesce(passed_on, closed_on)::text as "endedOn", coalesce(ended_at, closed_at) as "endedAt"
    from step where task_id = $1 order by opens_at, id`;

// A resume that was settled says when its pause began and how many working days it touched.
const pausesOfTask = `
  select (effect->'after'->>'pausedAt')::float8 as "startedAt", (effect->'after'->>'days')::int as days
    from command where task_id = $1 and kind = 'resume' and status = 'settled' order by settled_at`;

/** What the planner needs to know of the task, as the record has it now. */
export async function readCourse({ sql, task, today }: TaskChange): Promise<TaskCourse> {
  const rows = await sql.rows<CourseRow>(courseOfSteps, [task.taskId]);
  const pauses = await sql.rows<Pause>(pausesOfTask, [task.taskId]);
  const steps = rows.map((row) => courseOf(row, pauses));
  const lastCycle = Math.max(0, ...steps.filter(({ kind }) => kind === 'iteration').map(({ ordinal }) => ordinal));
  return {
    taskId: task.taskId,
    startsOn: task.startsOn,
    steps,
    iterationsEnded: task.iterationsAgreed !== null && lastCycle >= task.iterationsAgreed,
    ended: endedTaskStatuses.includes(task.status),
    today,
  };
}

function courseOf({ endedOn, endedAt, ...row }: CourseRow, pauses: readonly Pause[]): StepCourse {
  const until = endedAt ?? Infinity;
  return {
    ...row,
    pauses: pauses.filter(({ startedAt }) => startedAt >= row.openedAt && startedAt < until),
    ...(endedOn === null ? {} : { endedOn }),
    ...(endedAt === null ? {} : { endedAt }),
  };
}
