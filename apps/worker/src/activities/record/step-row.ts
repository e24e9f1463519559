import type { Instant, LocalDate, StepKind, StepStatus } from '@samenspel/domain';
import type { TaskChange } from './task-change';

export interface StepRow {
  readonly stepId: string;
  readonly kind: StepKind;
  readonly ordinal: number;
  readonly status: StepStatus;
  readonly opensAt: Instant;
  readonly lastDay: LocalDate;
  readonly endsAt: Instant;
  readonly hasClosingInstant: boolean;
  readonly deadlineVersion: number;
  readonly extendedBy: number;
  readonly proposalVersionId: string | null;
}

const columns = `id as "stepId", kind, ordinal, status, opens_at as "opensAt", last_day::text as "lastDay",
  ends_at as "endsAt", has_closing_instant as "hasClosingInstant", deadline_version as "deadlineVersion",
  extended_by as "extendedBy", proposal_version_id as "proposalVersionId"`;

export async function findStep(
  { sql, task }: TaskChange,
  kind: StepKind,
  ordinal: number,
): Promise<StepRow | undefined> {
  const found = `select ${columns} from step where task_id = $1 and kind = $2 and ordinal = $3`;
  return (await sql.rows<StepRow>(found, [task.taskId, kind, ordinal]))[0];
}

export async function findStepById({ sql, task }: TaskChange, stepId: string): Promise<StepRow | undefined> {
  const found = `select ${columns} from step where task_id = $1 and id = $2`;
  return (await sql.rows<StepRow>(found, [task.taskId, stepId]))[0];
}

/** The last step of a kind, by its number. */
export async function findLastStep({ sql, task }: TaskChange, kind: StepKind): Promise<StepRow | undefined> {
  const found = `select ${columns} from step where task_id = $1 and kind = $2 order by ordinal desc limit 1`;
  return (await sql.rows<StepRow>(found, [task.taskId, kind]))[0];
}

/** The steps that take answers now, or will again after a pause, in the order in which they opened. */
export async function readLiveSteps({ sql, task }: TaskChange): Promise<readonly StepRow[]> {
  const live = `select ${columns} from step where task_id = $1 and status <> 'closed' order by opens_at, id`;
  return sql.rows<StepRow>(live, [task.taskId]);
}
