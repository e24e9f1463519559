import { existsSync } from 'node:fs';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { WorkerConfig } from '@samenspel/config';
import { dataConverterOf, type KillPoints, workflowBundleOptions } from '@samenspel/engine';
import { taskQueue } from '@samenspel/workflows/contract';
import { bundleWorkflowCode, NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { activitiesToken, killPoints, workerConfigToken } from '../platform/tokens';
import { heartbeats } from './heartbeats';
import { untilStopped } from './until-stopped';

// The cache counts workflows, not bytes: a bound keeps memory in hand, and one that is not in it replays its history.
const maxCachedWorkflows = 500;
const retryMs = { shortest: 500, longest: 5_000 };

type WorkflowSource = Pick<WorkerOptions, 'workflowBundle'>;

/** The part of this process that runs workflows and activities. */
@Injectable()
export class TemporalWorker {
  private readonly log = new Logger('TemporalWorker');
  private readonly stopping = new AbortController();
  private worker: Worker | undefined;

  constructor(
    @Inject(workerConfigToken) private readonly config: WorkerConfig,
    @Inject(activitiesToken) private readonly activities: object,
    @Inject(killPoints) private readonly kill: KillPoints,
  ) {}

  /**
   * Connects, however long that takes, and works until it is stopped. Rejects when a worker that ran stops by itself:
   * a process whose worker is dead must end, or tasks would sleep while everything looks well.
   */
  async run(): Promise<void> {
    const source = await this.workflowSource();
    const connection = await this.connect();
    if (!connection) return;
    try {
      const worker = await this.create(connection, source);
      if (worker) await worker.run();
    } finally {
      await connection.close();
    }
  }

  /** Stops polling; what runs has the time of the shutdown to end. `run()` ends after it. */
  stop(): void {
    this.stopping.abort();
    if (this.worker?.getState() === 'RUNNING') this.worker.shutdown();
  }

  private async connect(): Promise<NativeConnection | undefined> {
    const { address } = this.config.temporal;
    return untilStopped(this.stopping.signal, retryMs, {
      attempt: () => NativeConnection.connect({ address }),
      failed: (error, times) => {
        this.tellAway(error, times, `Temporal does not answer at ${address}`);
      },
    });
  }

  private async create(connection: NativeConnection, source: WorkflowSource): Promise<Worker | undefined> {
    const { namespace } = this.config.temporal;
    this.worker = await untilStopped(this.stopping.signal, retryMs, {
      attempt: () => Worker.create(this.options(connection, source)),
      failed: (error, times) => {
        this.tellAway(error, times, `No worker could be made in namespace "${namespace}"`);
      },
    });
    if (this.worker) this.log.log(`RUNNING the tasks of queue "${taskQueue}" in namespace "${namespace}"`);
    return this.worker;
  }

  private options(connection: NativeConnection, source: WorkflowSource): WorkerOptions {
    return {
      ...source,
      connection,
      namespace: this.config.temporal.namespace,
      taskQueue,
      activities: this.activities,
      interceptors: { activity: [heartbeats(this.kill)] },
      dataConverter: dataConverterOf(this.config.payloadKeys),
      maxCachedWorkflows,
      maxConcurrentActivityTaskExecutions: 20,
      maxConcurrentLocalActivityExecutions: 20,
      // An activity is a short transaction; the supervisor waits five seconds, a container platform longer.
      shutdownGraceTime: '2s',
      shutdownForceTime: '4s',
    };
  }

  private async workflowSource(): Promise<WorkflowSource> {
    const { workflowBundle: codePath } = this.config;
    if (!codePath) return { workflowBundle: await bundleWorkflowCode(workflowBundleOptions()) };
    if (!existsSync(codePath))
      throw new Error(`WORKFLOW_BUNDLE names ${codePath}, which does not exist: build the bundle first`);
    return { workflowBundle: { codePath } };
  }

  // The first time, and then now and again: a start that waits for Temporal is no flood of lines.
  private tellAway(error: unknown, times: number, what: string): void {
    if (times !== 1 && times % 12 !== 0) return;
    const why = error instanceof Error ? error.message : String(error);
    this.log.warn(`${what} (${why}); trying again, mail and log go on meanwhile`);
  }
}
