import type { Command, CommandKind } from '@samenspel/domain';
import { DomainError } from '@samenspel/domain';
import type { SettleCommandInput, SettledCommand } from '@samenspel/workflows/contract';
import { recordEvent } from '../record/record-event';
import type { TaskChange } from '../record/task-change';
import { cancelTask } from './cancel-task';
import { closeEarly } from './close-early';
import { concludeTask } from './conclude-task';
import { endIterations } from './end-iterations';
import { extendStep } from './extend-step';
import { handOver } from './hand-over';
import { openConsultationBy } from './open-consultation-by';
import { override } from './override';
import { pauseTask } from './pause-task';
import { remind } from './remind';
import { replanTask } from './replan-task';
import { requestSendBack } from './request-send-back';
import { undo } from './undo';
import { resumeTask } from './resume-task';
import type { CommandEffect, GivenCommand } from './given-command';

const settlers = {
  extend: extendStep,
  pause: pauseTask,
  resume: resumeTask,
  'close-early': closeEarly,
  cancel: cancelTask,
  override,
  'end-iterations': endIterations,
  'open-consultation': openConsultationBy,
  'send-back': requestSendBack,
  conclude: concludeTask,
  remind,
  'hand-over': handOver,
  undo,
  replan: replanTask,
} as const satisfies {
  [Kind in CommandKind]: (change: TaskChange, given: GivenCommand<Kind>) => Promise<CommandEffect>;
};

interface CommandRow {
  readonly commandId: string;
  readonly body: Command;
  readonly reason: string;
  readonly givenBy: string;
  readonly tell: readonly string[];
  readonly status: 'accepted' | 'settled' | 'refused';
  readonly refusal: { readonly code: string } | null;
}

const readCommand = `select id as command_id, body || jsonb_build_object('kind', kind) as body, reason, given_by, tell, status, refusal
  from command where id = $1 and task_id = $2`;

/**
 * Executes one command, once, and stores what it changed, or why it was refused. The rules are held against the record
 * as it is now, not as it was when somebody gave the command.
 */
export async function settleCommand(change: TaskChange, { commandId }: SettleCommandInput): Promise<SettledCommand> {
  const row = await change.sql.row<CommandRow>(readCommand, [commandId, change.task.taskId]);
  if (row === undefined) return { status: 'refused', code: 'COMMAND_UNKNOWN' };
  if (row.status === 'settled') return { status: 'settled' };
  if (row.status === 'refused') return { status: 'refused', code: row.refusal?.code ?? 'COMMAND_REFUSED' };
  try {
    return await settle(change, row);
  } catch (error) {
    if (error instanceof DomainError) return refuse(change, row, error);
    throw error;
  }
}

async function settle(change: TaskChange, row: CommandRow): Promise<SettledCommand> {
  const given = { ...row, command: row.body };
  const perform = settlers[row.body.kind] as (change: TaskChange, given: GivenCommand) => Promise<CommandEffect>;
  await change.sql.execute('savepoint before_command');
  const effect = await perform(change, given);
  await change.sql.execute(
    `update command set status = 'settled', settled_at = clock_timestamp(), effect = $2 where id = $1`,
    [row.commandId, JSON.stringify(effect)],
  );
  return { status: 'settled' };
}

async function refuse(change: TaskChange, row: CommandRow, error: DomainError): Promise<SettledCommand> {
  await change.sql.execute('rollback to savepoint before_command');
  const { code, params } = error;
  await change.sql.execute(
    `update command set status = 'refused', settled_at = clock_timestamp(), refusal = $2 where id = $1`,
    [row.commandId, JSON.stringify({ code, params })],
  );
  const actor = `person:${row.givenBy}`;
  await recordEvent(change, {
    type: 'command.refused',
    actor,
    causedBy: row.commandId,
    ids: { commandId: row.commandId, code },
  });
  return { status: 'refused', code };
}
