import { Client, Connection } from '@temporalio/client';
import type { WorkflowCounts } from './verdict.mts';

/** Events and starts of the workflow of each task, from Temporal itself; null when its address is not known. */
export async function countWorkflows(
  temporal: { readonly address: string; readonly namespace: string } | undefined,
  taskIds: readonly string[],
): Promise<WorkflowCounts | null> {
  if (temporal === undefined) return null;
  const connection = await Connection.connect({ address: temporal.address });
  try {
    const client = new Client({ connection, namespace: temporal.namespace });
    const counted = [];
    for (const taskId of taskIds) counted.push(await countOne(client, `task/${taskId}`));
    return {
      worstEvents: Math.max(0, ...counted.map(({ events }) => events)),
      totalEvents: counted.reduce((sum, { events }) => sum + events, 0),
      restarts: counted.reduce((sum, { starts }) => sum + Math.max(0, starts - 1), 0),
    };
  } finally {
    await connection.close();
  }
}

/** Runs that continue each other share their first run: each first run is one start. */
async function countOne(client: Client, workflowId: string): Promise<{ events: number; starts: number }> {
  let events = 0;
  const firstRuns = new Set<string>();
  for await (const { runId } of client.workflow.list({ query: `WorkflowId = "${workflowId}"` })) {
    const { historyLength, raw } = await client.workflow.getHandle(workflowId, runId).describe();
    events += historyLength;
    firstRuns.add(raw.workflowExecutionInfo?.firstRunId ?? runId);
  }
  return { events, starts: firstRuns.size };
}
