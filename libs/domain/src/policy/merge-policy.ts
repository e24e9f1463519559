import type { Policy } from './policy';

/** What a task sets differently from its agenda: any field of any section. */
export type PolicyOverride = {
  readonly [
    Section in Exclude<
      keyof Policy,
      'v' | 'invitation' | 'managerReminderEvery' | 'quietAfterAsking' | 'remindersPerWeek'
    >
  ]?: Partial<Policy[Section]>;
} & {
  readonly invitation?: Partial<Omit<Policy['invitation'], 'escalation'>> & {
    readonly escalation?: Partial<Policy['invitation']['escalation']>;
  };
  readonly managerReminderEvery?: number;
  readonly quietAfterAsking?: number;
  readonly remindersPerWeek?: number;
};

/** The policy of a task: the one of its agenda with the override over it. Check it with `checkPolicy` before freezing it. */
export function mergePolicy(agenda: Policy, override: PolicyOverride): Policy {
  const { escalation, ...invitation } = override.invitation ?? {};
  return {
    v: agenda.v,
    invitation: {
      ...over(agenda.invitation, invitation),
      escalation: over(agenda.invitation.escalation, escalation),
    },
    iterations: over(agenda.iterations, override.iterations),
    preparation: over(agenda.preparation, override.preparation),
    consultation: over(agenda.consultation, override.consultation),
    dispositions: over(agenda.dispositions, override.dispositions),
    decision: over(agenda.decision, override.decision),
    anchoring: over(agenda.anchoring, override.anchoring),
    managerReminderEvery: override.managerReminderEvery ?? agenda.managerReminderEvery,
    quietAfterAsking: override.quietAfterAsking ?? agenda.quietAfterAsking,
    ...((override.remindersPerWeek ?? agenda.remindersPerWeek) !== undefined && {
      remindersPerWeek: override.remindersPerWeek ?? agenda.remindersPerWeek,
    }),
  };
}

/** A field that is undefined is a field that was not named. */
function over<Section extends object>(section: Section, changes: Partial<Section> = {}): Section {
  const named = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...section, ...(Object.fromEntries(named) as Partial<Section>) };
}
