import type { PlannedStep, StepKind } from '@samenspel/domain';
import { planOpening } from '@samenspel/domain';
import type { OpenStepInput } from '@samenspel/workflows/contract';
import { openAnchoring } from '../anchoring/open-anchoring';
import { openConsultation } from '../consultation/open-consultation';
import { openDispositions } from '../consultation/open-dispositions';
import { openDecision } from '../decision/open-decision';
import { openInvitation } from '../invitation/open-invitation';
import { openIteration } from '../iteration/open-iteration';
import { openPreparation } from '../iteration/open-preparation';
import { readCourse } from '../record/read-course';
import { recordEvent } from '../record/record-event';
import { replan } from '../record/replan';
import { findStep } from '../record/step-row';
import type { TaskChange } from '../record/task-change';

/** Opens a step with everything that it needs, once, and makes the plan anew. Does nothing while the task is not running. */
export async function openStep(change: TaskChange, input: OpenStepInput): Promise<void> {
  const { stepKind: kind, ordinal, opensOn, opensAt } = input;
  if (change.task.status !== 'running') return;
  if ((await findStep(change, kind, ordinal)) !== undefined) return;
  const { policy } = change.task;
  const course = await readCourse(change);
  const planned = planOpening(policy, change.calendar, course, { kind, ordinal, opensOn, opensAt });
  const stepId = await insertStep(change, planned);
  await openers[kind](change, { ...planned, stepId });
  await replan(change);
  await recordEvent(change, { type: 'step.opened', stepId, ids: { kind, ordinal } });
}

/** A step of which the record has an instance. */
export type OpenedStep = PlannedStep & { readonly stepId: string };

async function insertStep({ sql, task }: TaskChange, planned: PlannedStep): Promise<string> {
  const [inserted] = await sql.rows<{ id: string }>(
    `insert into step (programme_id, task_id, kind, ordinal, opened_on, opens_at, last_day, ends_at, has_closing_instant)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      task.programmeId,
      task.taskId,
      planned.kind,
      planned.ordinal,
      planned.opensOn,
      new Date(planned.opensAt),
      planned.lastDay,
      new Date(planned.endsAt),
      planned.hasClosingInstant,
    ],
  );
  if (inserted === undefined) throw new Error(`Step ${planned.kind} of task ${task.taskId} was not inserted`);
  return inserted.id;
}

const openers = {
  invitation: openInvitation,
  iteration: openIteration,
  preparation: openPreparation,
  consultation: openConsultation,
  dispositions: openDispositions,
  decision: openDecision,
  anchoring: openAnchoring,
  // What it asks, and of whom, is known on its date: the borgingsplan may change until then.
  measure: () => Promise.resolve(),
} as const satisfies Record<StepKind, (change: TaskChange, step: OpenedStep) => Promise<void>>;
