import type {
  EscalationTier,
  HandOverReason,
  Instant,
  LocalDate,
  StepKind,
  TaskSight,
  TaskStatus,
} from '@samenspel/domain';

/**
 * All that the apps and libs may import of the workflows: ids, the doorbell, the steering update, the names of queue
 * and workflow, and the port through which the workflow changes the record. Payloads carry opaque ids only, never a
 * name, an address or a text.
 */
export const taskQueue = 'samenspel';
export const agendaTaskWorkflow = 'agendaTask';

/** Workflow id of a task: one workflow per task, so that starting it twice is the same as starting it once. */
export const workflowIdOf = (taskId: string): string => `task/${taskId}`;

/** The doorbell: "look at the record". It carries no data, because the record is the truth. */
export const ringSignal = 'ring';

/** Shortens the wait for a steering command that already is a row in the record; see `SettleCommand`. */
export const settleCommandUpdate = 'settleCommand';

export interface AgendaTaskInput {
  readonly v: 1;
  readonly taskId: string;
}

export interface SettleCommandInput {
  readonly commandId: string;
}

/** What became of a command. A refusal of the Update is an `ApplicationFailure` whose type is the code. */
export type SettledCommand = { readonly status: 'settled' } | { readonly status: 'refused'; readonly code: string };

/** `closed`: closed now or before. The others: not yet, ask again after `inMs` by the clock of PostgreSQL. */
export type StepClosing =
  { readonly status: 'closed' } | { readonly status: 'moved' | 'paused'; readonly inMs: number };

interface OfTask {
  readonly taskId: string;
}

interface OfStep extends OfTask {
  readonly stepId: string;
}

export interface LookAtTaskInput extends OfTask {
  /** The clock of the workflow: what is due is due by this instant. */
  readonly now: Instant;
}

export interface OpenStepInput extends OfTask {
  readonly stepKind: StepKind;
  readonly ordinal: number;
  readonly opensOn: LocalDate;
  readonly opensAt: Instant;
}

export interface AskOwingInput extends OfStep {
  readonly momentKey: string;
  readonly superseded: readonly string[];
}

export interface RemindOwingInput extends AskOwingInput {
  readonly deadlineVersion: number;
}

export interface PlanEscalationsInput extends OfStep {
  readonly parties: readonly { readonly partyId: string; readonly from: LocalDate }[];
}

export interface EscalateInput extends OfStep {
  readonly escalationId: string;
  readonly partyId: string;
  readonly tier: EscalationTier;
}

export interface HandToManagerInput extends OfStep {
  readonly reason: HandOverReason;
}

export interface GrantSecondTermInput extends OfStep {
  readonly days: number;
}

export interface CloseStepInput extends OfStep {
  readonly as: 'passed' | 'closed';
}

export interface EndTaskInput extends OfTask {
  readonly status: Extract<TaskStatus, 'anchored' | 'rejected' | 'undecided' | 'cancelled'>;
}

/**
 * The port to the record. Each activity is one transaction with its events, and changes nothing when it was done
 * before: a retry, a second worker or a workflow that starts afresh does no harm.
 */
export interface AgendaTaskActivities {
  /** Arms the wake condition, lets who joined in, and tells what is true now. */
  lookAtTask(input: LookAtTaskInput): Promise<TaskSight>;
  settleCommand(input: OfTask & SettleCommandInput): Promise<SettledCommand>;
  openStep(input: OpenStepInput): Promise<void>;
  askOwing(input: AskOwingInput): Promise<void>;
  remindOwing(input: RemindOwingInput): Promise<void>;
  closeStep(input: CloseStepInput): Promise<StepClosing>;
  handToManager(input: HandToManagerInput): Promise<void>;
  /** Invitation: who is at the table. */
  announceWorkGroup(input: OfStep): Promise<void>;
  planEscalations(input: PlanEscalationsInput): Promise<void>;
  escalate(input: EscalateInput): Promise<void>;
  /** Iteration: the bulletin for everybody who is not at the table. */
  publishBulletin(input: OfStep): Promise<void>;
  /** A step whose end needs no words of its own: what follows may open. */
  concludeStep(input: OfStep): Promise<void>;
  /** Consultation: the result is open; dispositions: each sender is told what was done with the reaction. */
  publishOutcome(input: OfStep): Promise<void>;
  /** Decision: the ballot is counted for good, and all parties are told. */
  publishDecision(input: OfStep): Promise<void>;
  grantSecondTerm(input: GrantSecondTermInput): Promise<void>;
  handToBoard(input: OfStep): Promise<void>;
  /** Anchoring: the borgingsplan was delivered, and everybody is told. */
  publishAnchoringPlan(input: OfStep): Promise<void>;
  /** Anchoring: a plan or a measure stays away long after its date. */
  tellBoard(input: OfStep): Promise<void>;
  endTask(input: EndTaskInput): Promise<void>;
}
