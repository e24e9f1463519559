import type { OpenConsultation } from '../consultation/closes-early';
import type { PreparedConsultation } from '../consultation/preparation-faults';
import type { Plan } from '../plan/plan';
import type { Policy } from '../policy/policy';
import type { StepKind, StepStatus, TaskStatus } from '../process/stages';
import type { Calendar } from '../time/calendar-day';
import type { Instant, LocalDate } from '../time/instant';
import type { Handover } from './check-handover';
import type { Reminding } from './check-reminding';
import type { UndoneCommand } from './undone-command';

export interface SteeredStep {
  readonly stepId: string;
  readonly kind: StepKind;
  readonly ordinal: number;
  readonly status: StepStatus;
  readonly openedOn: LocalDate;
  readonly lastDay: LocalDate;
  readonly endsAt: Instant;
  readonly hasClosingInstant: boolean;
  readonly pausedDays: number;
}

/** Everything that decides whether a command is accepted and what it does, in one look. */
export interface SteeringSight {
  readonly task: { readonly taskId: string; readonly status: TaskStatus; readonly pausedOn: LocalDate | null };
  readonly calendar: Calendar;
  readonly now: Instant;
  readonly today: LocalDate;
  /** The steps that were opened, in order; the last one is the present one. */
  readonly steps: readonly SteeredStep[];
  /** The programme board has the ball after the present step. */
  readonly boardHasBall: boolean;
  readonly pausedAt: Instant | null;
  /** The day on which the last pause ended. */
  readonly resumedOn: LocalDate | null;
  readonly policy: Policy;
  /** Of the step that the command names. */
  readonly roster: Pick<OpenConsultation, 'onRoster' | 'final'>;
  readonly essentialPartyIds: readonly string[];
  readonly proposalDelivered: boolean;
  readonly prepared: PreparedConsultation | undefined;
  /** The calendar of the task on the closing days of its programme as they are now, and the plan that people know. */
  readonly replanning: { readonly calendar: Calendar; readonly plan: Plan };
  /** Of a reminder by hand. */
  readonly reminding: Pick<Reminding, 'goes' | 'timesThatDay' | 'people'>;
  /** Who manages the task, and who could. */
  readonly handover: Omit<Handover, 'taskId'>;
  /** The command that would be taken back. */
  readonly undone?: UndoneCommand | undefined;
}
