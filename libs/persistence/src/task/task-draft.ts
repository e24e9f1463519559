import type { Instant, LocalDate, Policy } from '@samenspel/domain';

/** What a task sets differently from the policy of its agenda, part by part. */
export type PolicyOverride = {
  readonly [Part in keyof Policy]?: Policy[Part] extends object ? Partial<Policy[Part]> : Policy[Part];
};

/** How long a working day of a sample task lasts. */
export interface Pace {
  readonly workingDayMs: number;
}

export interface TaskDraftParty {
  readonly partyId: string;
  readonly essential: boolean;
  readonly whyEssential: string;
  /** Who is written to for the party; null: all its seats. */
  readonly contactSeatId: string | null;
}

/** What may be changed until the launch. Texts may be empty. */
export interface TaskDraftContent {
  readonly title: string;
  readonly wording: string;
  readonly by: 'content' | 'area';
  readonly area: string;
  readonly frame: string;
  readonly frameSetBy: string;
  readonly frameInput: string;
  readonly openPoints: string;
  readonly groupDecides: string;
  readonly groupDoesNotDecide: string;
  readonly risks: string;
  readonly hoursPerMonth: number | null;
  readonly policyOverride: PolicyOverride;
  readonly pace: Pace | null;
  /** Null: the day of the launch. */
  readonly startsOn: LocalDate | null;
  readonly parties: readonly TaskDraftParty[];
  readonly deciderSeatIds: readonly string[];
}

export interface TaskDraft extends TaskDraftContent {
  readonly id: string;
  readonly programmeId: string;
  readonly agendaId: string;
  readonly managerPersonId: string;
  /** The policy of the agenda, without the override. */
  readonly policy: Policy;
  /** For If-Match: rises with every change. */
  readonly version: number;
  readonly updatedAt: Instant;
}
