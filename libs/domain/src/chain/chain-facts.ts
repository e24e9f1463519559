import type { BallotTally } from '../decision/tally-ballots';
import type { RepresentationGap } from '../representation/representation-gaps';
import type { StepKind } from '../process/stages';
import type { Instant } from '../time/instant';

/** What the record holds that proves the guarded chain of one task: ids, numbers and instants, no names. */
export interface ChainFacts {
  readonly steps: readonly ChainStep[];
  readonly dispositions: readonly ChainDispositions[];
  readonly reminders: readonly ChainReminder[];
  readonly shownDeadlines: readonly ShownDeadline[];
  readonly answers: readonly ChainAnswer[];
  /** Links that were opened, and answers that such an opening recorded (none, or the rule is broken). */
  readonly linkOpenings: { readonly opened: number; readonly recorded: number };
  readonly essentialParties: readonly ChainEssentialParty[];
  readonly workGroup: { readonly gaps: readonly RepresentationGap[]; readonly override: ChainOverride | null };
  readonly mails: ChainMails;
  readonly delays: readonly ChainDelay[];
  readonly anchoring: ChainAnchoring;
}

export interface ChainStep {
  readonly stepId: string;
  readonly kind: StepKind;
  readonly ordinal: number;
  readonly openedAt: Instant;
  readonly openedEventId: string;
  readonly hasClosingInstant: boolean;
  /** The proposal version that it consults or decides on. */
  readonly proposalVersionId: string | null;
  /** Its deadline versions in order: from when each was in force, and which instant it named. */
  readonly deadlines: readonly { readonly version: number; readonly since: Instant; readonly endsAt: Instant }[];
  /** `planned`: at its closing instant, extended or not. `early`: as settled, everybody final. */
  readonly closing: {
    readonly closedAt: Instant;
    readonly how: 'planned' | 'early' | 'override';
    readonly eventId: string;
  } | null;
  /** Of a decision: its quorum. */
  readonly quorum?: BallotTally['quorum'];
}

export interface ChainDispositions {
  readonly consultationStepId: string;
  readonly items: number;
  readonly disposed: number;
  readonly lastDisposedAt: Instant | null;
}

export interface ChainReminder {
  readonly reminderId: string;
  readonly obligationId: string;
  /** Whom it went to: the people of a party without a contact are each written to. */
  readonly personId: string;
  readonly rung: string;
  readonly deadlineVersion: number;
  /** When it was claimed for sending, which is when the obligation was checked for the last time. */
  readonly sentAt: Instant;
  readonly fulfilledAt: Instant | null;
  readonly day: { readonly working: boolean; readonly mailFrom: Instant; readonly mailUntil: Instant };
}

export interface ShownDeadline {
  readonly stepId: string;
  readonly where: 'page' | 'mail' | 'calendar-file' | 'api' | 'plan';
  readonly deadlineVersion: number;
  readonly endsAt: Instant;
}

export interface ChainAnswer {
  readonly answerId: string;
  readonly stepId: string;
  readonly acceptedAt: Instant;
  /** The answer that the acceptance event names is in the record. */
  readonly stored: boolean;
  readonly eventId: string;
}

export interface ChainOverride {
  readonly overrideId: string;
  readonly eventId: string;
}

export interface ChainEssentialParty {
  readonly partyId: string;
  readonly joined: boolean;
  readonly override: ChainOverride | null;
}

export interface ChainMails {
  readonly sent: number;
  /** Sent twice although the record knew what became of the first. */
  readonly doubled: number;
  /** Sending was cut off in the middle: it may have gone, or gone twice. */
  readonly unknown: number;
}

/** The borgingsplan and its measures, as far as the closing of the task depends on them. */
export interface ChainAnchoring {
  /** When the task ended as anchored; null while it has not. */
  readonly anchoredAt: Instant | null;
  /** The first version that was delivered. */
  readonly plan: { readonly number: number; readonly deliveredAt: Instant; readonly eventId: string } | null;
  /** How many measures the policy asks for. */
  readonly expected: number;
  /** One for each of them. */
  readonly measures: readonly { readonly measuredAt: Instant | null; readonly eventId: string | null }[];
  /** Somebody concluded the task by name, with a reason. */
  readonly concluded: { readonly eventId: string } | null;
}

/** Something that the process did by itself: when it was planned, when it was done, how long it was down in between. */
export interface ChainDelay {
  readonly eventId: string;
  readonly plannedAt: Instant;
  readonly doneAt: Instant;
  readonly downMs: number;
}
