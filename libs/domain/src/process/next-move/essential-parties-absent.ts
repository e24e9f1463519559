import type { EssentialParty, TaskSight } from './task-sight';

type AbsentParty = EssentialParty & { readonly state: 'owes' | 'refused' };

/** The essential parties that did not join and whose absence nobody overrode by name. */
export function essentialPartiesAbsent(
  sight: Pick<TaskSight, 'essentialParties' | 'overrides'>,
): readonly AbsentParty[] {
  const overridden = sight.overrides.filter(({ subject }) => subject === 'essential-party');
  return sight.essentialParties.filter(
    (party): party is AbsentParty =>
      party.state !== 'joined' && !overridden.some(({ partyId }) => partyId === party.partyId),
  );
}
