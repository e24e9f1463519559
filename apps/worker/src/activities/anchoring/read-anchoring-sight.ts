import { type AnchoringSight, measureDate, momentOn, pausedSinceDecision, type Instant } from '@samenspel/domain';
import { readCourse } from '../record/read-course';
import type { TaskChange } from '../record/task-change';
import type { LastStep } from '../task/read-last-step';

type Came = Pick<AnchoringSight, 'planDelivered' | 'measureIn' | 'missing' | 'concludeRequested'>;

const came = `
select exists (select 1 from anchoring_version v where v.task_id = $1) as plan_delivered,
       exists (select 1 from answer a where a.step_id = $2 and a.kind = 'measurement') as measure_in,
       (select count(*) from step s where s.task_id = $1 and s.kind = 'measure'
         and not exists (select 1 from answer a where a.step_id = s.id and a.kind = 'measurement')) as missing,
       exists (select 1 from command c where c.task_id = $1 and c.kind = 'conclude' and c.status = 'settled') as conclude_requested`;

/** How far the anchoring is: the plan, the measures that came in, and when the next one is asked. */
export async function readAnchoringSight(change: TaskChange, last: LastStep | undefined): Promise<AnchoringSight> {
  const { sql, task } = change;
  const row = await sql.row<Came>(came, [task.taskId, last?.id ?? null]);
  if (row === undefined) throw new Error(`Nothing is known of the anchoring of task ${task.taskId}`);
  return {
    ...row,
    measures: task.policy.anchoring.measureMonths.length,
    nextMeasureAt: last?.kind === 'measure' ? await nextMeasureAt(change, last) : null,
  };
}

async function nextMeasureAt(change: TaskChange, last: LastStep): Promise<Instant | null> {
  const { task, calendar } = change;
  const course = await readCourse(change);
  const ordinal = last.ordinal + 1;
  const pausedBefore = pausedSinceDecision(course.steps, ordinal);
  const on = measureDate(task.policy, calendar, task.plan.steps, { ordinal, pausedBefore });
  return on === undefined ? null : momentOn(calendar, on, task.taskId).wakeAt;
}
