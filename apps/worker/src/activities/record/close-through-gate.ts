import type { Instant } from '@samenspel/domain';
import type { StepRow } from './step-row';
import type { TaskChange } from './task-change';

/** `moved`: its end lies later than was thought. Only `closed` changed something. */
export type CloseStatus = 'closed' | 'already-closed' | 'moved' | 'paused';

export interface Closing {
  readonly early: boolean;
  /** The instant that later dates follow. */
  readonly endedAt: Instant;
}

/** Closes a step by the one function that takes the lock that answers share: PostgreSQL's clock alone decides. */
export async function closeThroughGate(
  { sql, today }: TaskChange,
  step: StepRow,
  closing: Closing,
): Promise<CloseStatus> {
  const [closed] = await sql.rows<{ status: CloseStatus | 'unknown-step' }>(
    'select status from close_step($1, $2, $3)',
    [step.stepId, closing.early, today],
  );
  if (closed === undefined || closed.status === 'unknown-step')
    throw new Error(`Step ${step.stepId} is not in the record`);
  if (closed.status === 'closed') {
    await sql.execute('update step set ended_at = coalesce(ended_at, $2) where id = $1', [
      step.stepId,
      new Date(closing.endedAt),
    ]);
  }
  return closed.status;
}
