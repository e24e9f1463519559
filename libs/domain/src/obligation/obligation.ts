/**
 * What somebody owes to a step. One row per (step, kind, who owes it). `party` obligations are met by any of the
 * party's people; `seat` and `person` ones only by that seat or person.
 */
export const obligationKinds = [
  'reply', // invitation: the party
  'check-in', // iteration: the seat
  'reflection', // iteration: the seat
  'action', // iteration: the seat that owns the action
  'plan-meeting', // iteration: the programme manager's seat, until a meeting is announced
  'write-minutes', // iteration: who announced a meeting that was held, the seat of a member or the programme manager
  'deliver-proposal', // preparation: the programme manager, for the group
  'open-consultation', // preparation: the programme manager
  'reaction', // consultation: a party (its one voice) or an individual
  'answer-more-time', // consultation: the programme manager, for each party that asks for more time
  'disposition', // dispositions: the programme manager
  'complete-work-group', // invitation overdue: the programme manager closes the gaps
  'ballot', // decision: the seat
  'accept-condition', // decision: the programme manager answers a condition by name
  'confirmation', // anchoring: every party that the decision holds for, until the task ends
  'chase-confirmations', // anchoring: the programme manager, once the date to confirm has passed
  'handle-obstacle', // anchoring: the programme manager, for each party that says what stands in the way
  'deliver-anchoring-plan', // anchoring: the programme manager, for the group
  'measurement', // measure: the seat that reports, from its date on
  'complete-measures', // last measure overdue: the programme manager sees to what is missing
] as const;
export type ObligationKind = (typeof obligationKinds)[number];

/**
 * What the programme manager owes, and moves with the task when somebody else manages it; minutes are owed by a member
 * when the member announced the meeting. No step waits for one of these to be done before it ends by its date.
 */
export const managerKinds = [
  'plan-meeting',
  'write-minutes',
  'deliver-proposal',
  'open-consultation',
  'answer-more-time',
  'disposition',
  'complete-work-group',
  'accept-condition',
  'chase-confirmations',
  'handle-obstacle',
  'deliver-anchoring-plan',
  'complete-measures',
] as const satisfies readonly ObligationKind[];

/** What is owed about the confirmation of a decision: it has dates of its own and outlives the step that it is owed to. */
export const confirmationKinds: readonly ObligationKind[] = ['confirmation', 'chase-confirmations', 'handle-obstacle'];

export type Debtor =
  | { readonly kind: 'party'; readonly partyId: string }
  | { readonly kind: 'seat'; readonly seatId: string }
  | { readonly kind: 'person'; readonly personId: string };
