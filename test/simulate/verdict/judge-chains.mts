import { checkRecord } from '../../play/check-record.mts';
import type { BusyManager } from '../busy-manager.mts';
import type { GivenAnswer } from '../ledger.mts';
import type { Fault } from './judge.mts';
import type { Findings } from './source.mts';

export interface JudgedChains {
  readonly byState: Readonly<Record<string, number>>;
  readonly faults: readonly Fault[];
}

/** What the server shows of each task to its manager: the guarded chain, the seals, and every accepted answer in the log. */
export async function judgeChains(
  managers: readonly BusyManager[],
  given: readonly GivenAnswer[],
  facts: Pick<Findings, 'tasks' | 'steps'>,
): Promise<JudgedChains> {
  const byState: Record<string, number> = {};
  const faults: Fault[] = [];
  const taskOf = new Map(facts.steps.map(({ stepId, taskId }) => [stepId, taskId]));
  for (const manager of managers)
    for (const taskId of manager.taskIds) {
      const accepted = given.filter(({ outcome, stepId }) => outcome === 'accepted' && taskOf.get(stepId) === taskId);
      const reader = { read: <Body,>(path: string): Promise<Body> => manager.browser.get<Body>(path) };
      const verdict = await checkRecord({ taskId, manager: reader, accepted }, []);
      for (const { state } of verdict.chain) byState[state] = (byState[state] ?? 0) + 1;
      const title = facts.tasks.find((task) => task.taskId === taskId)?.title ?? taskId;
      const broken = verdict.chain.filter(({ state }) => state === 'broken');
      const details = broken.map(({ rule, evidence }) => `${rule}: ${JSON.stringify(evidence.slice(0, 2))}`).join('; ');
      faults.push(...verdict.faults.map((fault) => ({ code: 'shown', where: `${title}: ${fault} ${details}` })));
    }
  return { byState, faults };
}
