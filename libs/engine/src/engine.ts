import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Client, Connection, WorkflowStartOptions } from '@temporalio/client';
import {
  agendaTaskWorkflow,
  type AgendaTaskInput,
  ringSignal,
  taskQueue,
  workflowIdOf,
} from '@samenspel/workflows/contract';
import { engineOptions, type EngineOptions } from './engine-options';
import { type CommandOutcome, settleCommand } from './settle-command';
import { connectLazily } from './temporal-connection';

const callMs = 5_000;
const healthMs = 1_000;

export type TemporalHealth = { readonly reachable: true; readonly databaseId: string } | { readonly reachable: false };

type StartAgendaTask = WorkflowStartOptions<(input: AgendaTaskInput) => Promise<void>>;

/**
 * The door to Temporal: one workflow per task, named after it. Payloads hold the id of the task and nothing else.
 * Every call gives up after 5 seconds; the record and the ring rows make up for what did not arrive.
 */
@Injectable()
export class Engine implements OnApplicationShutdown {
  private readonly client: Client;
  private readonly connection: Connection;
  private readonly underway = new Map<Promise<unknown>, AbortController>();

  constructor(@Inject(engineOptions) options: EngineOptions) {
    ({ client: this.client, connection: this.connection } = connectLazily(options));
  }

  /** Rings the doorbell of the task, and starts its workflow when none runs. Rejects while Temporal is away. */
  async ring(taskId: string): Promise<void> {
    await this.within(callMs, () =>
      this.client.workflow.signalWithStart(agendaTaskWorkflow, {
        ...startOf(taskId),
        signal: ringSignal,
        workflowIdConflictPolicy: 'USE_EXISTING',
      }),
    );
  }

  /** Starts the workflow of the task when none runs; one that runs notices nothing. Rejects while Temporal is away. */
  async start(taskId: string): Promise<void> {
    await this.within(callMs, () =>
      this.client.workflow.start(agendaTaskWorkflow, { ...startOf(taskId), workflowIdConflictPolicy: 'USE_EXISTING' }),
    );
  }

  /** Replaces whatever execution runs by a new one that resumes from the record. Rejects while Temporal is away. */
  async startAfresh(taskId: string): Promise<void> {
    await this.within(callMs, () =>
      this.client.workflow.start(agendaTaskWorkflow, {
        ...startOf(taskId),
        workflowIdConflictPolicy: 'TERMINATE_EXISTING',
      }),
    );
  }

  /** Asks the workflow to execute a command that is a row already; never rejects, `pending` after 5 seconds. */
  async settleCommand(taskId: string, commandId: string): Promise<CommandOutcome> {
    const handle = this.client.workflow.getHandle(workflowIdOf(taskId));
    const late = tooLate(callMs);
    try {
      return await Promise.race([this.within(callMs, () => settleCommand(handle, commandId)), late.outcome]);
    } catch {
      return { status: 'pending' };
    } finally {
      late.cancel();
    }
  }

  /**
   * Whether Temporal answers within a second, and which database it answers from: the namespace gets its id when it is
   * registered, so another id is another database, in which no workflow runs yet.
   */
  async health(): Promise<TemporalHealth> {
    const { namespace } = this.client.options;
    try {
      const { namespaceInfo } = await this.within(healthMs, () =>
        this.connection.workflowService.describeNamespace({ namespace }),
      );
      return { reachable: true, databaseId: namespaceInfo?.id ?? '' };
    } catch {
      return { reachable: false };
    }
  }

  /** A call that the SDK tries again on a closed connection would end the process by an error that nobody can catch. */
  async onApplicationShutdown(): Promise<void> {
    for (const call of this.underway.values()) call.abort();
    await Promise.allSettled(this.underway.keys());
    await this.connection.close();
  }

  private within<T>(ms: number, call: () => Promise<T>): Promise<T> {
    // One for each call: the SDK never takes its listener off again.
    const abort = new AbortController();
    const made = this.connection.withAbortSignal(abort.signal, () =>
      this.connection.withDeadline(Date.now() + ms, call),
    );
    this.underway.set(made, abort);
    const forget = (): void => void this.underway.delete(made);
    made.then(forget, forget);
    return made;
  }
}

function startOf(taskId: string): StartAgendaTask {
  return {
    taskQueue,
    workflowId: workflowIdOf(taskId),
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    args: [{ v: 1, taskId }],
  };
}

// The SDK keeps polling for an update that was accepted, whatever the deadline of a single call.
function tooLate(ms: number): { outcome: Promise<CommandOutcome>; cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const outcome = new Promise<CommandOutcome>((resolve) => {
    timer = setTimeout(() => {
      resolve({ status: 'pending' });
    }, ms);
  });
  return {
    outcome,
    cancel: () => {
      clearTimeout(timer);
    },
  };
}
