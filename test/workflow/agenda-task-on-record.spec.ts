import { setTimeout as sleep } from 'node:timers/promises';
import type { StepKind } from '@samenspel/domain';
import { failureConverterPath, workflowBundleOptions } from '@samenspel/engine';
import { agendaTaskWorkflow, ringSignal, settleCommandUpdate, workflowIdOf } from '@samenspel/workflows/contract';
import { Client, Connection } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { aLaunchedTask } from '../builders/a-launched-task';
import { DrivenTask } from '../integration/worker/driven-task';
import { type OpenRecord, openRecord } from '../support/open-record';
import { testServers } from '../support/test-servers';

const workingDayMs = 300;

describe('a task on a real Temporal server and a real record, at 300 ms for a working day', () => {
  const { temporal } = testServers();
  const dataConverter = { failureConverterPath };
  let record: OpenRecord;
  let connection: Connection;
  let nativeConnection: NativeConnection;
  let client: Client;

  beforeAll(async () => {
    Runtime.install({ logger: new DefaultLogger('ERROR') });
    record = await openRecord(6);
    connection = await Connection.connect({ address: temporal.address });
    nativeConnection = await NativeConnection.connect({ address: temporal.address });
    client = new Client({ connection, namespace: temporal.namespace, dataConverter });
  });

  afterAll(async () => {
    await nativeConnection.close();
    await connection.close();
    await record.close();
  });

  it('reaches the anchoring, closing the consultation not before and hardly after its instant', async () => {
    const task = await aLaunchedTask(record.database, { workingDayMs });
    const people = new DrivenTask(record.database, record.dataSource, task);
    const taskQueue = `on-record-${task.taskId}`;
    const start = {
      ...{ taskQueue, workflowId: workflowIdOf(task.taskId), args: [{ v: 1, taskId: task.taskId }] },
      workflowIdConflictPolicy: 'USE_EXISTING',
    } as const;
    const ring = () => client.workflow.signalWithStart(agendaTaskWorkflow, { ...start, signal: ringSignal });
    const steer = async (command: Parameters<DrivenTask['command']>[0]): Promise<void> => {
      const args = [{ commandId: await people.command(command) }] as const;
      await client.workflow.getHandle(start.workflowId).executeUpdate(settleCommandUpdate, { args: [...args] });
    };
    const untilOpen = async (kind: StepKind): Promise<string> => {
      for (;;) {
        const step = await record.database.row<{ id: string }>(
          `select id from step where task_id = $1 and kind = $2 and status = 'open'`,
          [task.taskId, kind],
        );
        if (step) return step.id;
        await sleep(20);
      }
    };
    const worker = await Worker.create({
      ...{ connection: nativeConnection, namespace: temporal.namespace, taskQueue, dataConverter },
      workflowBundle: await bundleWorkflowCode({ ...workflowBundleOptions(), logger: new DefaultLogger('ERROR') }),
      activities: people.activities,
    });

    await worker.runUntil(async () => {
      await ring();
      await people.everybodyJoins(await untilOpen('invitation'));
      await ring();
      await untilOpen('iteration');
      await steer({ kind: 'end-iterations' });
      await untilOpen('preparation');
      await people.deliverProposal();
      await people.prepareConsultation();
      await steer({ kind: 'open-consultation' });
      const consultationId = await untilOpen('consultation');
      await people.react(consultationId, task.parties.zorg);
      await untilOpen('dispositions');
      const closed = await record.database.row<{ late: number }>(
        'select extract(epoch from closed_at - ends_at)::float8 * 1000 as late from step where id = $1',
        [consultationId],
      );
      expect(closed!.late).toBeGreaterThanOrEqual(0);
      expect(closed!.late).toBeLessThan(5_000);
      await people.disposeAll();
      await ring();
      const decisionId = await untilOpen('decision');
      for (const seat of [task.parties.gemeente.seats[2], task.parties.zorg.seats[2]]) {
        await people.answer(decisionId, { kind: 'ballot', seat, body: { choice: 'consent' } });
      }
      await ring();
      await untilOpen('anchoring');
      await client.workflow.getHandle(start.workflowId).terminate('the test is over');
    });

    const reminders = await people.mails('reminder');
    expect(new Set(reminders.map(({ personId, rung }) => `${personId} ${String(rung)}`)).size).toBe(reminders.length);
    // The contact of each of the four parties is told by the mail that asks to confirm.
    expect(await people.mails('decision-result')).toHaveLength(8);
  });
});
