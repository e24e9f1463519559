import { Client, Connection } from '@temporalio/client';

export interface HistoryCount {
  readonly runs: number;
  readonly events: number;
  readonly longest: number;
}

/** The events of all runs of the workflow of a task, from Temporal itself. */
export async function countHistory(address: string, namespace: string, workflowId: string): Promise<HistoryCount> {
  const connection = await Connection.connect({ address });
  try {
    const client = new Client({ connection, namespace });
    const lengths: number[] = [];
    for await (const { runId } of client.workflow.list({ query: `WorkflowId = "${workflowId}"` })) {
      const { historyLength } = await client.workflow.getHandle(workflowId, runId).describe();
      lengths.push(historyLength);
    }
    const events = lengths.reduce((sum, length) => sum + length, 0);
    return { runs: lengths.length, events, longest: Math.max(0, ...lengths) };
  } finally {
    await connection.close();
  }
}
