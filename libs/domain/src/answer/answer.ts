/** The answers that go through the gate. Each lives in one row per (step, kind, sender); the last one wins. */
export const answerKinds = [
  'reply',
  'check-in',
  'reflection',
  'reaction',
  'ballot',
  'measurement',
  'confirmation',
] as const;
export type AnswerKind = (typeof answerKinds)[number];

export const replyChoices = ['joins', 'somebody-else', 'later', 'informed', 'declines'] as const;
export type ReplyChoice = (typeof replyChoices)[number];

export const ballotChoices = ['consent', 'consent-with-condition', 'objection', 'recusal', 'send-back'] as const;
export type BallotChoice = (typeof ballotChoices)[number];

/** What the gate answers. Everything but `accepted` and `replayed` stored nothing. */
export const gateStatuses = ['accepted', 'replayed', 'closed', 'paused', 'key-reused', 'unknown-step', 'busy'] as const;
export type GateStatus = (typeof gateStatuses)[number];
