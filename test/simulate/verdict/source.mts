import type { CaughtMail } from '../../play/mailbox.mts';
import type { GivenAnswer } from '../ledger.mts';
import type { Outage } from '../outages.mts';
import type { Judged } from './judge.mts';
import type { TaskFact } from './read-facts.mts';

/** What the simulation itself saw. */
export interface Seen {
  /** All mails until now: asked after the record was read, or what is on its way would seem lost. */
  readonly arrived: () => Promise<readonly CaughtMail[]>;
  readonly given: readonly GivenAnswer[];
  readonly outages: readonly Outage[];
  /** Later than this, and than what was down meanwhile, is too late. */
  readonly lateAfterMs: number;
}

/** What a source can tell, and what it can not: that is said in the closing table, never filled in. */
export interface Findings extends Judged {
  readonly rings: { readonly total: number; readonly worst: number } | null;
  readonly tasks: readonly TaskFact[];
  readonly steps: readonly { readonly stepId: string; readonly taskId: string }[];
  readonly notJudged: readonly string[];
}

/** Where the truth about the tasks is read: in PostgreSQL, or on the pages of their manager. It only reads. */
export interface Source {
  tasks(taskIds: readonly string[]): Promise<readonly TaskFact[]>;
  /** Looks, while it goes on, at what is forgotten later. */
  look(taskIds: readonly string[]): Promise<void>;
  /** Nothing is on its way any more: no mail that could go, no event without seal, no ring that nobody heard. */
  isQuiet(taskIds: readonly string[]): Promise<boolean>;
  judge(taskIds: readonly string[], seen: Seen): Promise<Findings>;
  close(): Promise<void>;
}
