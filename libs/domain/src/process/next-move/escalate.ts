import type { Instant, LocalDate } from '../../time/instant';
import { essentialPartiesAbsent } from './essential-parties-absent';
import type { Move } from './move';
import type { EssentialParty, StepSight, TaskSight } from './task-sight';

/**
 * The escalation of essential parties: planned from a refusal or, for silence, from the due date; then a tier at a time.
 * Every tier is another person, so after an outage each tier that is due still goes.
 */
export function escalate(sight: TaskSight, step: StepSight, now: Instant): Move | null {
  if (step.kind !== 'invitation') return null;
  const absent = essentialPartiesAbsent(sight);
  const parties = absent
    .filter((party) => !party.escalationPlanned && (party.state === 'refused' || now >= step.endsAt))
    .map((party) => ({ partyId: party.partyId, from: escalatesFrom(party, step.lastDay) }));
  if (parties.length > 0) return { kind: 'plan-escalations', stepId: step.id, parties };
  const due = sight.escalations.due.find(({ partyId }) => absent.some((party) => party.partyId === partyId));
  return due === undefined ? null : { kind: 'escalate', stepId: step.id, ...due };
}

function escalatesFrom(party: EssentialParty, dueDate: LocalDate): LocalDate {
  // Until then a reply stood, so that no tier is asked for days in which the party was not silent.
  if (party.state === 'owes' && party.withdrawnOn !== undefined && party.withdrawnOn > dueDate)
    return party.withdrawnOn;
  return party.state === 'refused' && party.refusedOn < dueDate ? party.refusedOn : dueDate;
}
