import type { BallotTally } from '../../decision/tally-ballots';
import type { MomentsAhead } from '../../plan/moments-ahead';
import type { Opening } from '../../plan/opening-after';
import type { EscalationTier } from '../../policy/policy';
import type { RepresentationGap } from '../../representation/representation-gaps';
import type { CommandKind, OverrideSubject } from '../../steering/command';
import type { Instant, LocalDate } from '../../time/instant';
import type { StepKind, StepStatus, TaskStatus } from '../stages';

/**
 * What the workflow sees of the record at a wake: everything that `nextMove` needs and nothing more, in the same
 * snapshot. Opaque ids and numbers only, because it travels through Temporal.
 */
export interface TaskSight {
  readonly task: { readonly id: string; readonly status: TaskStatus };
  readonly policy: {
    readonly iterationCount: number;
    readonly maximumSendBacks: number;
    readonly secondTermDays: number;
  };
  /** The step that was opened last; null until the invitation opened. */
  readonly step: StepSight | null;
  /** How many steps of each kind were opened so far. */
  readonly opened: Readonly<Record<StepKind, number>>;
  /** The invitation while it still takes late answers; null otherwise. */
  readonly passedInvitationId: string | null;
  /** When the step after this one opens: `openingAfter` the launch, the planned end of an open step, or its real end. */
  readonly nextOpening: Opening;
  /** Moments of the current step that were not done, from `momentsAhead`; manager reminders too once it is overdue. */
  readonly moments: MomentsAhead;
  /** Open steering commands, oldest first. */
  readonly commands: readonly { readonly id: string; readonly kind: CommandKind }[];
  readonly overrides: readonly { readonly subject: OverrideSubject; readonly partyId?: string }[];
  /** Obligations of the current step that nobody met yet, without those of the programme manager. */
  readonly owing: number;
  readonly essentialParties: readonly EssentialParty[];
  readonly escalations: { readonly due: readonly DueEscalation[]; readonly nextAt: Instant | null };
  readonly workGroupGaps: readonly RepresentationGap[];
  /** The group ended the cycles before their agreed number. */
  readonly iterationsEnded: boolean;
  /** A proposal version was delivered since the last send-back. */
  readonly proposalDelivered: boolean;
  /** The programme manager opened the consultation (command settled). */
  readonly consultationRequested: boolean;
  /** The current step was sent back to a new iteration by a settled command. */
  readonly sendBackRequested: boolean;
  /** Items of the last consultation without a disposition (`dispositionItems`). */
  readonly dispositionsOpen: number;
  /** The guarded chain allows the decision on the proposal as it stands (`decisionMayOpen`). */
  readonly decisionMayOpen: boolean;
  /** The ballot of the current decision step, open or closed; null in other steps. */
  readonly ballot: BallotTally | null;
  /** What became of the borgingsplan and its measures; absent in looks from before the process knew them. */
  readonly anchoring?: AnchoringSight | null;
  /** How often a ballot already sent the task back, the present one not counted. */
  readonly sendBacks: number;
}

export interface AnchoringSight {
  /** A borgingsplan was delivered since the decision. */
  readonly planDelivered: boolean;
  /** How many measures the policy asks for. */
  readonly measures: number;
  /** Whether the present measure came in. */
  readonly measureIn: boolean;
  /** Measures up to and including the present one that have not come in. */
  readonly missing: number;
  /** When the measure after the present one is asked; null when there is none. */
  readonly nextMeasureAt: Instant | null;
  /** Somebody concluded the task by name, with a reason for what is missing. */
  readonly concludeRequested: boolean;
}

export interface StepSight {
  readonly id: string;
  readonly kind: StepKind;
  readonly ordinal: number;
  readonly status: StepStatus;
  readonly opensAt: Instant;
  readonly endsAt: Instant;
  readonly lastDay: LocalDate;
  readonly deadlineVersion: number;
  readonly hasClosingInstant: boolean;
  /** The outcome (group, bulletin, response document, result) was published. */
  readonly outcomePublished: boolean;
  /** The programme manager was told that the date passed and the ball is theirs. */
  readonly managerHasBall: boolean;
  /** The programme board was told that the decision is theirs. */
  readonly boardHasBall: boolean;
}

/**
 * `owes`: silent, or later; `withdrawnOn`: since its reply, entered by somebody else, was withdrawn. `refused`: declines or
 * only informed.
 */
export type EssentialParty = { readonly partyId: string; readonly escalationPlanned: boolean } & (
  | { readonly state: 'joined' }
  | { readonly state: 'owes'; readonly withdrawnOn?: LocalDate }
  | { readonly state: 'refused'; readonly refusedOn: LocalDate }
);

export interface DueEscalation {
  readonly escalationId: string;
  readonly partyId: string;
  readonly tier: EscalationTier;
}
