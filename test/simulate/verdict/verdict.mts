import type { Judged } from './judge.mts';
import type { Findings } from './source.mts';

export interface WorkflowCounts {
  /** Events over all runs of the workflow that had most. */
  readonly worstEvents: number;
  readonly totalEvents: number;
  /** How often a task got a workflow anew, from the record alone. */
  readonly restarts: number;
}

/** Everything that the simulation found. */
export interface Verdict extends Judged {
  readonly inTime: boolean;
  readonly seconds: number;
  readonly people: number;
  /** How many tasks ended where. */
  readonly tasks: Readonly<Record<string, number>>;
  /** Lines of the guarded chain by state, over all tasks, as the server shows them. */
  readonly chain: Readonly<Record<string, number>>;
  /** What the server refused, by its code. */
  readonly refusals: Readonly<Record<string, number>>;
  /** How often people did what only some of them do, such as asking for more time. */
  readonly acts: Readonly<Record<string, number>>;
  readonly retried: number;
  readonly kills: Readonly<Record<string, number>>;
  readonly rings: Findings['rings'];
  readonly workflows: WorkflowCounts | null;
  /** What the source of the verdict cannot show. */
  readonly notJudged: readonly string[];
}
