import type { DoneMoment, Instant, StepSight } from '@samenspel/domain';
import { boardHasBall, managerHasBall, outcomePublished } from '../record/step-marks';
import type { TaskChange } from '../record/task-change';

type StepColumns = Omit<StepSight, 'outcomePublished' | 'managerHasBall' | 'boardHasBall'>;

/** The step that was opened last. */
export interface LastStep extends StepColumns {
  readonly endedAt: Instant | null;
  sightOf(done: readonly DoneMoment[]): StepSight;
}

export async function readLastStep({ sql, task }: TaskChange): Promise<LastStep | undefined> {
  const row = await sql.row<StepColumns & { endedAt: Instant | null }>(
    `select id, kind, ordinal, status, opens_at, ends_at, last_day, deadline_version, has_closing_instant, coalesce(ended_at, closed_at) as ended_at
       from step where task_id = $1 order by opens_at desc, id desc limit 1`,
    [task.taskId],
  );
  if (row === undefined) return undefined;
  return { ...row, sightOf: (done) => withMarks(row, done) };
}

function withMarks(step: StepColumns, done: readonly DoneMoment[]): StepSight {
  const isMarked = (mark: string): boolean => done.some(({ key }) => key === mark);
  const { id, kind, ordinal, status, opensAt, endsAt, lastDay, deadlineVersion, hasClosingInstant } = step;
  return {
    ...{ id, kind, ordinal, status, opensAt, endsAt, lastDay, deadlineVersion, hasClosingInstant },
    outcomePublished: isMarked(outcomePublished),
    managerHasBall: isMarked(managerHasBall),
    boardHasBall: isMarked(boardHasBall),
  };
}

/** The moments of a step that were done or skipped, and its marks. */
export async function readDone({ sql }: TaskChange, stepId: string): Promise<readonly DoneMoment[]> {
  return sql.rows<DoneMoment>('select key, deadline_version from step_moment where step_id = $1', [stepId]);
}
