import type { BulletinModel } from '../model/mail-model';
import { answerPageOf } from './answer-page';
import { needed, stepOf } from './last-day';
import type { Loading } from './loading';

/** What a cycle brought, as the row of the bulletin holds it. */
type Content = Partial<Pick<BulletinModel, 'goals' | 'decisions' | 'successes' | 'next'>> & {
  readonly actionsDone?: number;
  readonly actionsOpen?: number;
};

/** Needs the step of the cycle. */
export async function loadBulletin({ database, links, rows, base }: Loading): Promise<BulletinModel> {
  const step = stepOf(rows);
  const row = await database.row<{ content: Content }>('select content from bulletin where step_id = $1', [
    step.stepId,
  ]);
  const {
    goals = [],
    decisions = [],
    successes = [],
    next = [],
    actionsDone = 0,
    actionsOpen = 0,
  } = needed(rows, row, 'the bulletin').content;
  return {
    kind: 'bulletin',
    ...base,
    cycle: step.ordinal,
    goals,
    decisions,
    successes,
    next,
    actions: { done: actionsDone, open: actionsOpen },
    url: (await answerPageOf(database, links, rows)).url,
  };
}
