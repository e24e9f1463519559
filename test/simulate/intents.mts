import type { World } from './world.mts';

type SteeringKind =
  'extend' | 'pause' | 'resume' | 'close-early' | 'cancel' | 'override' | 'end-iterations' | 'send-back';

/** Something that a manager is going to do in a step, and when. */
export interface Intent {
  readonly kind: SteeringKind;
  readonly stepId: string;
  readonly subject?: 'early-close';
  readonly at: number;
}

interface Chanced {
  readonly kind: SteeringKind;
  readonly subject?: 'early-close';
  /** How often, and between which working days of the step. */
  readonly share: number;
  readonly days: readonly [number, number];
}

const pause: Chanced = { kind: 'pause', share: 0.08, days: [1, 8] };
const cancel: Chanced = { kind: 'cancel', share: 0.015, days: [1, 8] };
const extend: Chanced = { kind: 'extend', share: 0.15, days: [3, 9] };

const chanced: Readonly<Record<string, readonly Chanced[]>> = {
  invitation: [pause, cancel, extend],
  iteration: [pause, cancel, { kind: 'end-iterations', share: 0.12, days: [5, 10] }],
  preparation: [{ kind: 'send-back', share: 0.04, days: [0, 1] }],
  consultation: [
    pause,
    cancel,
    extend,
    { kind: 'close-early', share: 0.4, days: [10, 18] },
    { kind: 'override', subject: 'early-close', share: 0.08, days: [4, 12] },
  ],
  dispositions: [cancel],
  decision: [pause, { ...extend, days: [2, 6] }],
};
// Once is enough: the story has to end.
const firstTimeOnly: Readonly<Record<string, readonly Chanced[]>> = {
  dispositions: [{ kind: 'send-back', share: 0.2, days: [0, 0.5] }],
};

/** What a manager is going to do in this step of this task: the same in every run with one seed. */
export function intentsFor(
  { chance, dayMs }: World,
  step: { readonly title: string; readonly stepId: string; readonly kind: string; readonly ordinal: number },
): Intent[] {
  const { title, stepId, kind, ordinal } = step;
  const possible = [...(chanced[kind] ?? []), ...(ordinal === 1 ? (firstTimeOnly[kind] ?? []) : [])];
  return possible
    .filter((each) => chance.happens(each.share, 'intent', title, kind, ordinal, each.kind, each.subject ?? ''))
    .map((each) => {
      const days = chance.between(...each.days, 'intent at', title, kind, ordinal, each.kind);
      return { kind: each.kind, stepId, subject: each.subject, at: Date.now() + days * dayMs };
    });
}
