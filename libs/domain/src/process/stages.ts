/** The five stages of a task, in order (product.md, "The process of one task"). */
export const stages = ['invitation', 'iterations', 'consultation', 'decision', 'anchoring'] as const;
export type Stage = (typeof stages)[number];

/**
 * What a step instance is. A stage consists of one or more steps: every cycle is an `iteration`; `preparation` is the
 * time between the last cycle and the opening of the consultation (the programme manager has the ball); `dispositions`
 * is the time in which every reaction gets its disposition; `anchoring` is the time in which the borgingsplan is written,
 * and every measure after it is a step of its own, from the end of the one before until its date.
 */
export const stepKinds = [
  'invitation',
  'iteration',
  'preparation',
  'consultation',
  'dispositions',
  'decision',
  'anchoring',
  'measure',
] as const;
export type StepKind = (typeof stepKinds)[number];

export const stageOfStep = {
  invitation: 'invitation',
  iteration: 'iterations',
  preparation: 'iterations',
  consultation: 'consultation',
  dispositions: 'consultation',
  decision: 'decision',
  anchoring: 'anchoring',
  measure: 'anchoring',
} as const satisfies Record<StepKind, Stage>;

/** The process is a table: which step may follow which. `null` is the end of the task. */
export const nextSteps = {
  invitation: ['iteration'],
  iteration: ['iteration', 'preparation'],
  preparation: ['consultation', 'iteration'],
  consultation: ['dispositions'],
  dispositions: ['decision', 'iteration'],
  decision: ['anchoring', 'iteration', null],
  anchoring: ['measure'],
  measure: ['measure', null],
} as const satisfies Record<StepKind, readonly (StepKind | null)[]>;

/** Only these have a closing instant, after which no answer is accepted. The others have a due date. */
export const stepKindsWithClosingInstant: readonly StepKind[] = ['consultation', 'decision'];

/**
 * `open` takes answers; `paused` refuses them; `passed` means that the stage moved on but late answers still count
 * (an invitation until the decision opens, confirmations and a measure until the task ends); `closed` takes nothing any more.
 */
export const stepStatuses = ['open', 'paused', 'passed', 'closed'] as const;
export type StepStatus = (typeof stepStatuses)[number];

/** `anchored`: ended well, with a borgingsplan and its measures. `rejected` and `undecided` ended in the decision. `cancelled` was stopped by name. */
export const taskStatuses = ['draft', 'running', 'paused', 'anchored', 'rejected', 'undecided', 'cancelled'] as const;
export type TaskStatus = (typeof taskStatuses)[number];
export const endedTaskStatuses: readonly TaskStatus[] = ['anchored', 'rejected', 'undecided', 'cancelled'];
