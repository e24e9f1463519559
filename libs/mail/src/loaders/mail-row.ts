import type {
  Calendar,
  Instant,
  LocalDate,
  ObligationKind,
  Plan,
  Policy,
  StepKind,
  StepStatus,
  TaskStatus,
} from '@samenspel/domain';
import type { Language } from '@samenspel/i18n';

/** The row of the outbox with whom it goes to. */
export interface MailRow {
  readonly mailId: string;
  readonly kind: string;
  /** Opaque ids; what a kind reads of them stands at its loader. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly rung: string | null;
  readonly messageId: string;
  readonly personId: string;
  readonly personName: string;
  readonly email: string;
  readonly language: Language;
  readonly taskId: string | null;
  readonly stepId: string | null;
  readonly obligationId: string | null;
  readonly now: Instant;
}

export interface TaskRow {
  readonly taskId: string;
  readonly title: string;
  readonly wording: string;
  readonly frame: string;
  readonly frameSetBy: string;
  readonly groupDecides: string;
  readonly groupDoesNotDecide: string;
  readonly hoursPerMonth: number | null;
  readonly policy: Policy;
  readonly plan: Plan;
  readonly status: TaskStatus;
  readonly calendarId: string;
  readonly programmeName: string;
  readonly managerPersonId: string;
  readonly managerName: string;
  readonly managerEmail: string;
}

export interface StepRow {
  readonly stepId: string;
  readonly kind: StepKind;
  readonly ordinal: number;
  readonly status: StepStatus;
  readonly lastDay: LocalDate;
  readonly endsAt: Instant;
  readonly hasClosingInstant: boolean;
  readonly closedOn: LocalDate | null;
  readonly proposalVersionId: string | null;
  readonly outcome: unknown;
}

export interface ObligationRow {
  readonly obligationId: string;
  readonly kind: ObligationKind;
  readonly essential: boolean;
  readonly dueOn: LocalDate;
  readonly partyId: string | null;
  /** The party that owes it, or the party of the seat that does. */
  readonly partyName: string | null;
  readonly isOfParty: boolean;
  readonly subjectId: string | null;
  readonly whyEssential: string;
}

/** What a mail about a task is made from. */
export interface TaskMailRows {
  readonly mail: MailRow;
  readonly task: TaskRow;
  readonly calendar: Calendar;
  readonly today: LocalDate;
  /** All steps of the task, in order of opening. */
  readonly steps: readonly StepRow[];
  readonly step?: StepRow;
  readonly obligation?: ObligationRow;
}
