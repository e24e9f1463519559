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
  'deliver-proposal', // preparation: the programme manager, for the group
  'open-consultation', // preparation: the programme manager
  'reaction', // consultation: a party (its one voice) or an individual
  'disposition', // dispositions: the programme manager
  'complete-work-group', // invitation overdue: the programme manager closes the gaps
  'ballot', // decision: the seat
  'accept-condition', // decision: the programme manager answers a condition by name
  'deliver-anchoring-plan', // anchoring: the programme manager, for the group
  'measurement', // measure: the seat that reports, from its date on
  'complete-measures', // last measure overdue: the programme manager sees to what is missing
] as const;
export type ObligationKind = (typeof obligationKinds)[number];

/** What only the programme manager owes, and moves with the task when somebody else manages it. */
export const managerKinds = [
  'plan-meeting',
  'deliver-proposal',
  'open-consultation',
  'disposition',
  'complete-work-group',
  'accept-condition',
  'deliver-anchoring-plan',
  'complete-measures',
] as const satisfies readonly ObligationKind[];

export type Debtor =
  | { readonly kind: 'party'; readonly partyId: string }
  | { readonly kind: 'seat'; readonly seatId: string }
  | { readonly kind: 'person'; readonly personId: string };
