/**
 * All that the apps and libs may import of the workflows: ids, the doorbell, the steering update and the names of
 * queue and workflow. Payloads carry opaque ids only, never a name, an address or a text.
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

/** What became of a command, as far as the workflow saw it. */
export interface SettledCommand {
  readonly status: 'settled' | 'refused';
}
