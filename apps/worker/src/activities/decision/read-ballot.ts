import type { BallotTally } from '@samenspel/domain';
import { tallyBallots } from '@samenspel/domain';
import { readBallotFacts } from '@samenspel/persistence';
import type { TaskChange } from '../record/task-change';

/** The ballot as it stands now. */
export async function readBallot({ sql, task }: TaskChange, stepId: string): Promise<BallotTally> {
  const facts = await readBallotFacts(sql, { taskId: task.taskId, stepId });
  return tallyBallots({ ...facts, quorumShare: task.policy.decision.quorumShare });
}
