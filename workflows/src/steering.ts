import { ApplicationFailure } from '@temporalio/common';
import { condition } from '@temporalio/workflow';
import type { SettleCommandInput, SettledCommand } from './contract';

const shapeOfId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The commands that somebody waits for. The row in the record is the command: a caller only waits here until the main
 * loop, which alone executes, settled it.
 */
export class Steering {
  private readonly waiting = new Set<string>();
  private readonly outcomes = new Map<string, SettledCommand>();

  /** Refuses at once what cannot be a command; nothing of it enters the history. */
  validate(input: SettleCommandInput | undefined): void {
    if (typeof input?.commandId === 'string' && shapeOfId.test(input.commandId)) return;
    throw ApplicationFailure.nonRetryable('A command is named by the id of its row', 'COMMAND_ID_INVALID');
  }

  /** Waits until the main loop settled the command. Throws the refusal with its code as type. */
  async settle({ commandId }: SettleCommandInput): Promise<SettledCommand> {
    this.waiting.add(commandId);
    await condition(() => this.outcomes.has(commandId));
    const outcome = this.outcomes.get(commandId);
    if (outcome?.status !== 'refused') return { status: 'settled' };
    throw ApplicationFailure.nonRetryable(`Command ${commandId} was refused: ${outcome.code}`, outcome.code);
  }

  /** The command that somebody waits for the longest. */
  get next(): string | undefined {
    return this.waiting.values().next().value;
  }

  conclude(commandId: string, outcome: SettledCommand): void {
    this.waiting.delete(commandId);
    this.outcomes.set(commandId, outcome);
  }
}
