import type { Instant } from '../time/instant';

export interface ConsultedProposal {
  readonly proposalVersionId: string;
  /** When the consultation closed; null while it has not. */
  readonly closedAt: Instant | null;
  /** Items without a disposition. */
  readonly dispositionsOpen: number;
}

/**
 * The first rule of the guarded chain: no decision opens before the consultation on that very proposal closed and every
 * reaction has a disposition. No override passes it.
 */
export function decisionMayOpen(
  proposalVersionId: string | null,
  consultation: ConsultedProposal | null,
  now: Instant,
): boolean {
  if (proposalVersionId === null || consultation === null || consultation.closedAt === null) return false;
  const sameProposal = consultation.proposalVersionId === proposalVersionId;
  return sameProposal && consultation.closedAt <= now && consultation.dispositionsOpen === 0;
}
