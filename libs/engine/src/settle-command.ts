import { type WorkflowHandle, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { settleCommandUpdate, type SettleCommandInput, type SettledCommand } from '@samenspel/workflows/contract';

/** `pending`: not known within the time; the row of the command is rung for until it is settled. */
export type CommandOutcome =
  | { readonly status: 'settled' }
  | { readonly status: 'refused'; readonly code?: string }
  | { readonly status: 'pending' };

/**
 * Sends the Update whose id is that of the command, so that a second call waits for the first one's outcome. Only an
 * `ApplicationFailure` of the handler is a refusal: a worker that is away, a workflow that is not there yet or one that
 * just continued as new leave the command pending.
 */
export async function settleCommand(handle: WorkflowHandle, commandId: string): Promise<CommandOutcome> {
  try {
    const settled = await handle.executeUpdate<SettledCommand, [SettleCommandInput]>(settleCommandUpdate, {
      updateId: commandId,
      args: [{ commandId }],
    });
    return settled;
  } catch (error) {
    return refusalIn(error) ?? { status: 'pending' };
  }
}

function refusalIn(error: unknown): CommandOutcome | undefined {
  if (!(error instanceof WorkflowUpdateFailedError)) return undefined;
  if (!(error.cause instanceof ApplicationFailure)) return undefined;
  // Temporal's own answer when the run ended between accepting and completing the update.
  if (error.cause.type === 'AcceptedUpdateCompletedWorkflow') return undefined;
  return { status: 'refused', code: error.cause.type ?? undefined };
}
