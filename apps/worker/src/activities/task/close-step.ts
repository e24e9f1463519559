import type { Instant } from '@samenspel/domain';
import type { CloseStepInput, StepClosing } from '@samenspel/workflows/contract';
import { closeThroughGate } from '../record/close-through-gate';
import { recordEvent } from '../record/record-event';
import { releaseManager } from '../record/release-manager';
import { replan } from '../record/replan';
import { managerHasBall } from '../record/step-marks';
import { findStepById, type StepRow } from '../record/step-row';
import type { TaskChange } from '../record/task-change';

// Shorter than a working day at the fastest pace; longer than the clocks of two machines differ.
const shortestWaitMs = 20;

/** Ends a step: `passed` still takes late answers, `closed` none. Says when to ask again if it is too soon. */
export async function closeStep(change: TaskChange, { stepId, as }: CloseStepInput): Promise<StepClosing> {
  const step = await findStepById(change, stepId);
  if (step === undefined || step.status === 'closed' || step.status === as) return { status: 'closed' };
  if (step.status === 'paused' || change.task.status !== 'running') return { status: 'paused', inMs: 60_000 };
  const endedAt = await endOf(change, step);
  return as === 'passed' ? pass(change, step, endedAt) : close(change, step, endedAt);
}

// The acts that a step waited for: who replied, delivered, opened the consultation, handled the last reaction or measured.
const overdueActs = `
select exists (select 1 from step_moment where step_id = $1 and key = $2) as manager_has_ball,
       greatest((select max(fulfilled_at) from obligation where step_id = $1 and kind in ('reply', 'deliver-proposal', 'open-consultation', 'disposition', 'deliver-anchoring-plan', 'measurement')),
                (select max(decided_at) from disposition where task_id = $3)) as last_act`;

/**
 * Its planned end when it ended by its date; when people had to act after that date, or before it, the real one. After
 * an outage they may have acted before the process saw that the date had passed.
 */
async function endOf({ sql, task, now }: TaskChange, step: StepRow): Promise<Instant> {
  if (now < step.endsAt) return now;
  const acts = await sql.row<{ managerHasBall: boolean; lastAct: Instant | null }>(overdueActs, [
    step.stepId,
    managerHasBall,
    task.taskId,
  ]);
  if (acts?.managerHasBall === true) return now;
  return Math.max(step.endsAt, acts?.lastAct ?? 0);
}

async function pass(change: TaskChange, step: StepRow, endedAt: Instant): Promise<StepClosing> {
  await change.sql.execute(
    `update step set status = 'passed', passed_on = $2, ended_at = $3, wake = null, wake_armed_at = null where id = $1`,
    [step.stepId, change.today, new Date(endedAt)],
  );
  await conclude(change, step, 'step.passed');
  return { status: 'closed' };
}

async function close(change: TaskChange, step: StepRow, endedAt: Instant): Promise<StepClosing> {
  // Only a ballot may end before its instant here, when all have voted; a consultation never closes by itself before it.
  const early = step.kind === 'decision' && change.now < step.endsAt;
  const status = await closeThroughGate(change, step, { early, endedAt });
  if (status === 'paused') return { status, inMs: 60_000 };
  if (status === 'moved') return { status, inMs: Math.max(shortestWaitMs, step.endsAt - change.now) };
  if (status === 'closed') await conclude(change, step, 'step.closed');
  return { status: 'closed' };
}

async function conclude(change: TaskChange, step: StepRow, type: 'step.passed' | 'step.closed'): Promise<void> {
  await releaseManager(change, step.stepId);
  await replan(change);
  await recordEvent(change, { type, stepId: step.stepId, ids: { kind: step.kind, ordinal: step.ordinal } });
}
