import type { CatchUpView } from '@samenspel/contracts';
import type { BallotOutcome } from '@samenspel/domain';
import type { TaskRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';

/** The ballots of a task that were decided, the first one first. */
export function decisionsOf(record: TaskRecord): CatchUpView['settled']['decisions'] {
  return record.steps.flatMap(({ id: stepId, kind, ordinal, outcome, closedAt }) => {
    const { result } = (kind === 'decision' ? (outcome ?? {}) : {}) as { readonly result?: BallotOutcome };
    return result === undefined || closedAt === null
      ? []
      : [{ stepId, ordinal, result, closed: whenOf(record, closedAt) }];
  });
}
