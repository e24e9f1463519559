import { mergePolicy } from '@samenspel/domain';
import { plainDigest, type TaskDraft } from '@samenspel/persistence';
import { charterOf } from '../draft/charter-of';

/**
 * SHA-256 of what an invitation says: its words, hours and terms, who is asked and who decides. Whom a party's mail goes
 * to is no part of it, nor is whether somebody has to look at it.
 */
export function textOfInvitation(draft: TaskDraft): string {
  const { title, startsOn, deciderSeatIds, parties } = draft;
  const policy = mergePolicy(draft.policy, draft.policyOverride);
  return plainDigest({
    ...charterOf(draft),
    ...{ title, startsOn, deciderSeatIds },
    policy: { ...policy, invitation: { ...policy.invitation, secondLook: undefined } },
    parties: parties.map(({ partyId, essential, whyEssential }) => ({ partyId, essential, whyEssential })),
  });
}
