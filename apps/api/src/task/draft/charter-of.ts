import type { TaskDraftBody } from '@samenspel/contracts';
import type { TaskDraft } from '@samenspel/persistence';

type Charter = Omit<TaskDraftBody, 'title' | 'startsOn' | 'pace' | 'policy' | 'parties' | 'deciderSeatIds'>;

/** What a draft says about its task: the question, the frame, and what the group decides. */
export function charterOf(draft: TaskDraft): Charter {
  const { wording, by, area, frame, frameSetBy, frameInput, openPoints, groupDecides, groupDoesNotDecide } = draft;
  const { risks, hoursPerMonth } = draft;
  return {
    ...{ wording, by, area, frame, frameSetBy, frameInput, openPoints, groupDecides, groupDoesNotDecide },
    ...{ risks, hoursPerMonth },
  };
}
