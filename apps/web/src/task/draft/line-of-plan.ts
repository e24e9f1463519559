import type { LineStation, PlanView } from '@samenspel/contracts';
import { stageOfStep, stages } from '@samenspel/domain';

/** The line of a task that has not started: every station lies ahead. */
export function lineOfPlan({ steps }: Pick<PlanView, 'steps'>): LineStation[] {
  return stages.map((stage) => {
    const ofStage = steps.filter(({ kind }) => stageOfStep[kind] === stage);
    return {
      stage,
      state: 'open',
      from: ofStage[0]?.opens.on ?? null,
      until: ofStage.at(-1)?.deadline.lastDay ?? null,
      cycles: ofStage
        .filter(({ kind }) => kind === 'iteration')
        .map(({ ordinal, opens, deadline }) => ({
          ordinal,
          state: 'open',
          from: opens.on,
          until: deadline.lastDay,
        })),
    };
  });
}
