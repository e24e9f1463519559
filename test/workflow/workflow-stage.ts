import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { failureConverterPath, workflowBundleOptions } from '@samenspel/engine';
import { agendaTaskWorkflow, ringSignal, settleCommandUpdate, workflowIdOf } from '@samenspel/workflows/contract';
import type { WorkflowHandleWithFirstExecutionRunId } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import {
  bundleWorkflowCode,
  DefaultLogger,
  Runtime,
  Worker,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import { historiesFolder } from './histories-folder';
import { testServers } from '../support/test-servers';
import type { RecordInMemory } from './record-in-memory';

const dayMs = 24 * 3_600_000;
const fastDayMs = 200;
const dataConverter = { failureConverterPath };

/**
 * Where workflows are tested: the time-skipping server, in which a working day costs nothing, or else the dev server
 * with short days.
 */
export class WorkflowStage {
  private constructor(
    private readonly environment: TestWorkflowEnvironment,
    private readonly workflowBundle: WorkflowBundleWithSourceMap,
    readonly workingDayMs: number,
  ) {}

  static async open(): Promise<WorkflowStage> {
    Runtime.install({ logger: new DefaultLogger('WARN') });
    const workflowBundle = await bundleWorkflowCode({ ...workflowBundleOptions(), logger: quiet });
    const { timeSkippingServer: path, temporal } = testServers();
    const client = { dataConverter };
    if (path !== undefined) {
      const server = { executable: { type: 'existing-path', path } } as const;
      return new WorkflowStage(
        await TestWorkflowEnvironment.createTimeSkipping({ server, client }),
        workflowBundle,
        dayMs,
      );
    }
    console.warn('THE TIME-SKIPPING SERVER CANNOT BE HAD: the workflows run on the dev server, with short days.');
    const environment = await TestWorkflowEnvironment.createFromExistingServer({ ...temporal, client });
    return new WorkflowStage(environment, workflowBundle, fastDayMs);
  }

  async close(): Promise<void> {
    await this.environment.teardown();
  }

  now(): Promise<number> {
    return this.environment.currentTimeMs();
  }

  /** Runs a play on a task whose workflow was started; the workflow is ended after it, and its histories are kept. */
  async perform(name: string, record: RecordInMemory, play: (task: TaskOnStage) => Promise<void>): Promise<void> {
    const { nativeConnection: connection, client } = this.environment;
    const { workflowBundle } = this;
    // A queue of its own: a play that was cut off does not disturb the next.
    const taskQueue = `${name}-${record.taskId}`;
    const activities = activitiesOf(record);
    const worker = await Worker.create({ connection, taskQueue, workflowBundle, activities, dataConverter });
    await worker.runUntil(async () => {
      const handle = await client.workflow.start(agendaTaskWorkflow, {
        ...{ taskQueue, workflowId: workflowIdOf(record.taskId), args: [{ v: 1, taskId: record.taskId }] },
      });
      const task = new TaskOnStage(this.environment, handle, record, this.workingDayMs);
      await play(task);
      await task.leave();
      await this.keepHistories(name, handle);
    });
  }

  private async keepHistories(name: string, handle: WorkflowHandleWithFirstExecutionRunId): Promise<void> {
    if (process.env['RECORD_HISTORIES'] === undefined) return;
    const histories: unknown[] = [];
    for (let runId: string | undefined = handle.firstExecutionRunId; runId !== undefined;) {
      const history = await this.environment.client.workflow.getHandle(handle.workflowId, runId).fetchHistory();
      histories.push(JSON.parse(historyToJSON(history)));
      runId = history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ?? undefined;
    }
    mkdirSync(historiesFolder, { recursive: true });
    writeFileSync(join(historiesFolder, `${name}.json.gz`), gzipSync(JSON.stringify(histories), { level: 9 }));
  }
}

/** A task of which the workflow runs, and the people around it. */
export class TaskOnStage {
  constructor(
    private readonly environment: TestWorkflowEnvironment,
    private readonly handle: WorkflowHandleWithFirstExecutionRunId,
    readonly record: RecordInMemory,
    private readonly workingDayMs: number,
  ) {}

  async ring(): Promise<void> {
    await this.environment.client.workflow.getHandle(this.handle.workflowId).signal(ringSignal);
  }

  /** Rejects with the refusal. */
  async settle(commandId: string): Promise<unknown> {
    return this.environment.client.workflow
      .getHandle(this.handle.workflowId)
      .executeUpdate(settleCommandUpdate, { args: [{ commandId }] });
  }

  /** The same, again when the run ended in between: an update that was not accepted is not lost, but comes back. */
  async settleThrough(commandId: string): Promise<unknown> {
    return this.settle(commandId).catch((error: unknown) => {
      const type = (error as { cause?: { type?: string } }).cause?.type;
      if (type !== 'AcceptedUpdateCompletedWorkflow') throw error;
      return this.settle(commandId);
    });
  }

  async workingDays(days: number): Promise<void> {
    await this.environment.sleep(days * this.workingDayMs);
  }

  /** Changes the record and rings, then lets half a day pass. */
  async change(work: (record: RecordInMemory) => void): Promise<void> {
    work(this.record);
    await this.ring();
    await this.workingDays(0.5);
  }

  /** Lets days pass until the log has the line. */
  async until(line: string, withinDays = 60, atATime = 0.5): Promise<void> {
    for (let days = 0; !this.record.log.includes(line); days += atATime) {
      if (days > withinDays)
        throw new Error(`No "${line}" after ${String(days)} working days: ${this.record.log.join(' | ')}`);
      await this.workingDays(atATime);
    }
  }

  /** Lets days pass until the workflow has ended by itself. Not by its result: waiting for that skips ten years. */
  async ended(withinDays = 60): Promise<void> {
    for (let days = 0; await this.isRunning(); days += 0.5) {
      if (days > withinDays)
        throw new Error(`Still runs after ${String(days)} working days: ${this.record.log.join(' | ')}`);
      await this.workingDays(0.5);
    }
  }

  private async isRunning(): Promise<boolean> {
    const { status } = await this.environment.client.workflow.getHandle(this.handle.workflowId).describe();
    return status.name === 'RUNNING';
  }

  /** Ends the workflow, however far it is. */
  async leave(): Promise<void> {
    const running = this.environment.client.workflow.getHandle(this.handle.workflowId);
    // Not in the middle of a workflow task: the time-skipping server would never skip again.
    if (await this.isRunning()) await this.workingDays(0.4);
    if (await this.isRunning()) await running.terminate('the play is over');
  }

  async runs(): Promise<number> {
    return (await this.eventsPerRun()).length;
  }

  /** How many events each run has in its history so far, the first run first. */
  async eventsPerRun(): Promise<readonly number[]> {
    const counts: number[] = [];
    for (let runId: string | undefined = this.handle.firstExecutionRunId; runId !== undefined;) {
      const history = await this.environment.client.workflow.getHandle(this.handle.workflowId, runId).fetchHistory();
      counts.push(history.events?.length ?? 0);
      runId = history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ?? undefined;
    }
    return counts;
  }
}

const nothing = (): void => undefined;
const quiet = { log: nothing, trace: nothing, debug: nothing, info: nothing, warn: console.warn, error: console.error };

/** The port as an object of functions, as a worker takes it. */
function activitiesOf(record: RecordInMemory): object {
  const names = [
    ...[
      'lookAtTask',
      'settleCommand',
      'openStep',
      'askOwing',
      'remindOwing',
      'closeStep',
      'handToManager',
      'announceWorkGroup',
    ],
    ...['planEscalations', 'escalate', 'publishBulletin', 'concludeStep', 'publishOutcome', 'publishDecision'],
    ...['grantSecondTerm', 'handToBoard', 'publishAnchoringPlan', 'tellBoard', 'endTask'],
  ] as const;
  type Effect = (input: unknown) => Promise<unknown>;
  const port = record as unknown as Readonly<Record<string, Effect>>;
  return Object.fromEntries(names.map((name) => [name, (input: unknown) => port[name]!.call(record, input)]));
}
