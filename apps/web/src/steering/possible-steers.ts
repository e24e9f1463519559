import { kindsToRemind, type OverrideSubject } from '@samenspel/domain';
import type { TaskView } from '@samenspel/contracts';

export const steers = [
  'remind',
  'extend',
  'replan',
  'pause',
  'resume',
  'close-early',
  'end-iterations',
  'send-back',
  'conclude',
  'override',
  'hand-over',
  'cancel',
] as const;
export type Steer = (typeof steers)[number];

type Present = Pick<TaskView, 'status' | 'now' | 'parties' | 'may' | 'toReplan'>;
type Kind = NonNullable<TaskView['now']>['kind'];

/** What is worth a button now; whether it is really possible, the preview of the API says. */
export function possibleSteers(task: Present): readonly Steer[] {
  if (task.status === 'paused') return steers.filter((steer) => steer === 'resume' || isPossibleAnywhere(task, steer));
  if (task.status !== 'running') return [];
  return steers.filter((steer) => isPossible(task, steer));
}

type Now = NonNullable<TaskView['now']>;
const inStep =
  (...kinds: readonly Kind[]) =>
  ({ kind }: Now): boolean =>
    kinds.includes(kind);

const belongs: Readonly<Record<Steer, (now: Now, task: Present) => boolean>> = {
  remind: (now) => now.status === 'open' && kindsToRemind[now.kind] !== undefined,
  extend: ({ status }) => status === 'open',
  replan: (_, { toReplan }) => toReplan,
  pause: () => true,
  resume: () => false,
  'close-early': inStep('consultation'),
  'end-iterations': inStep('iteration'),
  // After objections too many the programme board may send it back from a closed decision.
  'send-back': (now) =>
    inStep('preparation', 'dispositions')(now) || (now.kind === 'decision' && now.status === 'closed'),
  conclude: (now) => now.status === 'open' && now.kind === 'measure',
  override: ({ status }, task) => status === 'open' && rulesOf(task).length > 0,
  'hand-over': (_, { may }) => may.handOver,
  cancel: () => true,
};

function isPossible(task: Present, steer: Steer): boolean {
  if (task.now === null) return steer === 'pause' || isPossibleAnywhere(task, steer);
  return belongs[steer](task.now, task);
}

/** Whatever the step is, and in a pause too. */
function isPossibleAnywhere({ may }: Present, steer: Steer): boolean {
  return steer === 'cancel' || (steer === 'hand-over' && may.handOver);
}

const rulesOfStep: Partial<Record<Kind, readonly OverrideSubject[]>> = {
  invitation: ['essential-party', 'missing-side'],
  consultation: ['early-close'],
  decision: ['missing-quorum'],
};

/** The rules that somebody may set aside by name in the present step. */
export function rulesOf({ now, parties }: Pick<Present, 'now' | 'parties'>): readonly OverrideSubject[] {
  const rules = now === null ? [] : (rulesOfStep[now.kind] ?? []);
  return parties.some(({ essential }) => essential) ? rules : rules.filter((rule) => rule !== 'essential-party');
}
