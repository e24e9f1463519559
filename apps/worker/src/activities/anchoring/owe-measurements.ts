import type { AnchoringPlan } from '@samenspel/domain';
import { owe } from '../record/owe';
import { readLiveSteps, type StepRow } from '../record/step-row';
import type { TaskChange } from '../record/task-change';
import { writeToOwing } from '../reminder/write-to-owing';

interface Asking {
  readonly versionId: string;
  readonly body: AnchoringPlan;
}

const planInForce = `select id as version_id, body from anchoring_version where task_id = $1 order by number desc limit 1`;

const wasAsked = `select 1 as found from step_moment where step_id = $1 and key = 'asking'`;
const cameIn = `select 1 as found from answer where step_id = $1 and kind = 'measurement'`;

const releaseOthers = `
update obligation set released_at = clock_timestamp(), released_why = 'plan-changed'
 where step_id = $1 and kind = 'measurement' and seat_id <> $2 and fulfilled_at is null and released_at is null`;
const oweAgain = `
update obligation set released_at = null, released_why = null
 where step_id = $1 and kind = 'measurement' and seat_id = $2 and released_why = 'plan-changed'`;

/**
 * A measure that is asked is owed by the seat that the borgingsplan in force names, about the questions of that plan. A
 * later plan moves it to another seat until it came in. Derived from the record, so that it can be done again.
 */
export async function oweMeasurements(change: TaskChange): Promise<void> {
  if (change.task.status !== 'running') return;
  const measures = (await readLiveSteps(change)).filter(({ kind }) => kind === 'measure');
  for (const step of measures) {
    if ((await change.sql.row(wasAsked, [step.stepId])) !== undefined) await askReporter(change, step);
  }
}

/** @returns how many people are written to. */
export async function askReporter(change: TaskChange, step: StepRow): Promise<number> {
  const { sql, task } = change;
  if ((await sql.row(cameIn, [step.stepId])) !== undefined) return 0;
  const asking = await sql.row<Asking>(planInForce, [task.taskId]);
  const seatId = asking?.body.measures[step.ordinal - 1]?.reporterSeatId;
  const planned = task.plan.steps.find(({ stepId }) => stepId === step.stepId);
  if (asking === undefined || planned === undefined || typeof seatId !== 'string') return 0;
  await sql.execute(
    'update step set anchoring_version_id = $2 where id = $1 and anchoring_version_id is distinct from $2',
    [step.stepId, asking.versionId],
  );
  await sql.execute(releaseOthers, [step.stepId, seatId]);
  await sql.execute(oweAgain, [step.stepId, seatId]);
  await owe(change, planned, { stepId: step.stepId, kind: 'measurement' }, { seatIds: [seatId] });
  const asked = { kinds: ['measurement'], mail: 'measure' } as const;
  return writeToOwing(change, { step, asked, dedup: 'ask', only: 'not-asked', sendAt: planned.moments[0]?.sendAt });
}
