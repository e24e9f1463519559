import type { EscalationTier } from '../../policy/policy';
import type { Instant, LocalDate } from '../../time/instant';
import type { StepKind, TaskStatus } from '../stages';

export const handOverReasons = [
  'work-group-incomplete',
  'proposal-missing',
  'consultation-not-opened',
  'dispositions-open',
  'anchoring-plan-missing',
  'measure-missing',
] as const;
export type HandOverReason = (typeof handOverReasons)[number];

/**
 * The one thing that the workflow does next. Every move but `wait-until` and `end-task` changes the record so that the
 * next sight differs: the loop is look, decide, do, look again. A move that was done already changes nothing.
 */
export type Move =
  | { readonly kind: 'settle-command'; readonly commandId: string }
  /** `passed`: late answers still count (invitation). The record refuses to close a closing instant too soon. */
  | { readonly kind: 'close-step'; readonly stepId: string; readonly as: 'passed' | 'closed' }
  | { readonly kind: 'publish-outcome'; readonly stepId: string }
  | {
      readonly kind: 'open-step';
      readonly stepKind: StepKind;
      readonly ordinal: number;
      readonly opensOn: LocalDate;
      readonly opensAt: Instant;
    }
  /** Asking, check-in or reflection; `superseded` are rungs that an outage let fall due with it, done without a mail. */
  | {
      readonly kind: 'ask';
      readonly stepId: string;
      readonly momentKey: string;
      readonly superseded: readonly string[];
    }
  /** A rung, the meeting, or a reminder of the programme manager; only the latest that is due goes. */
  | {
      readonly kind: 'remind';
      readonly stepId: string;
      readonly momentKey: string;
      readonly rung: number;
      readonly deadlineVersion: number;
      readonly superseded: readonly string[];
    }
  | {
      readonly kind: 'plan-escalations';
      readonly stepId: string;
      readonly parties: readonly { readonly partyId: string; readonly from: LocalDate }[];
    }
  | {
      readonly kind: 'escalate';
      readonly stepId: string;
      readonly escalationId: string;
      readonly partyId: string;
      readonly tier: EscalationTier;
    }
  | { readonly kind: 'hand-to-manager'; readonly stepId: string; readonly reason: HandOverReason }
  /** Objections more often than the policy allows. */
  | { readonly kind: 'hand-to-board'; readonly stepId: string }
  /** Nothing happened for long after a date of the anchoring. */
  | { readonly kind: 'tell-board'; readonly stepId: string }
  /** No quorum at the deadline, for the first time: the same step runs on, with a new deadline version. */
  | { readonly kind: 'grant-second-term'; readonly stepId: string; readonly days: number }
  /** Sleep until an instant or a ring, whichever is first; null: only a ring. */
  | { readonly kind: 'wait-until'; readonly at: Instant | null }
  | {
      readonly kind: 'end-task';
      readonly status: Extract<TaskStatus, 'anchored' | 'rejected' | 'undecided' | 'cancelled'>;
    };
