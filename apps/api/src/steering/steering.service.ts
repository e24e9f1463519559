import { Inject, Injectable } from '@nestjs/common';
import type { CommandBody, CommandListView, CommandView } from '@samenspel/contracts';
import {
  DomainError,
  kindsToUndo,
  localDateOf,
  may,
  type Actor,
  type Command,
  type DomainErrorParams,
} from '@samenspel/domain';
import { Engine, KillPoints } from '@samenspel/engine';
import { CommandRepository, ResourceRepository, type GivenCommand } from '@samenspel/persistence';
import { API_SETTINGS, type ApiSettings } from '../platform/api-settings';
import { TaskRecords, type TaskRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';

interface Refusal {
  readonly code: string;
  readonly params: DomainErrorParams;
}

/** Steering: a row first, from which on it cannot get lost; the process executes it, in its own order. */
@Injectable()
export class SteeringService {
  private readonly kill: KillPoints;

  constructor(
    private readonly records: TaskRecords,
    private readonly commands: CommandRepository,
    private readonly resources: ResourceRepository,
    private readonly engine: Engine,
    @Inject(API_SETTINGS) settings: ApiSettings,
  ) {
    this.kill = new KillPoints(settings.kill ?? {});
  }

  /**
   * Waits for the outcome at most 5 seconds; a command that is still `accepted` then is executed all the same.
   * @throws DomainError FORBIDDEN to hand over somebody else's task, COMMAND_ID_REUSED, and the code for which the process refused it
   */
  async give(taskId: string, body: CommandBody, actor: Actor & { readonly personId: string }): Promise<CommandView> {
    const record = await this.records.read(taskId);
    await this.mustMay(record, body, actor);
    const { id, reason, tell, ...command } = body;
    const { programmeId } = record.task;
    const about = { id, programmeId, taskId, reason, tell, givenBy: actor.personId };
    const accepted = await this.commands.accept({ ...about, body: command satisfies Command });
    const outcome = accepted.status === 'accepted' ? await this.settle(accepted) : accepted;
    if (outcome.status === 'refused') throw refusedError(outcome);
    return viewOf(record, outcome);
  }

  async list(taskId: string): Promise<CommandListView> {
    const record = await this.records.read(taskId);
    const commands = await this.commands.findOfTask(taskId);
    return { commands: commands.map((command) => viewOf(record, command)) };
  }

  async read(commandId: string): Promise<CommandView> {
    const command = await this.commands.getById(commandId);
    return viewOf(await this.records.read(command.taskId), command);
  }

  /** Every programme manager steers every task; only its own one, or the programme board, gives it away. */
  private async mustMay(record: TaskRecord, body: CommandBody, actor: Actor): Promise<void> {
    const taskId = record.task.id;
    const handover = body.kind === 'undo' ? await this.findHandover(taskId, body.commandId) : undefined;
    if (body.kind !== 'hand-over' && handover === undefined) return;
    if (handover !== undefined && isOwnOfToday(record, handover, actor)) return;
    const resource = await this.resources.findOfTask(taskId);
    if (resource === undefined || !may(actor, 'task.hand-over', resource)) throw new DomainError('FORBIDDEN');
  }

  private async findHandover(taskId: string, commandId: string): Promise<GivenCommand | undefined> {
    const command = await this.commands.findById(commandId);
    return command?.taskId === taskId && command.body.kind === 'hand-over' ? command : undefined;
  }

  /** The row says what became of it, whatever the workflow answered or did not. */
  private async settle({ taskId, id }: GivenCommand): Promise<GivenCommand> {
    this.kill.reach('before-update');
    await this.engine.settleCommand(taskId, id);
    return this.commands.getById(id);
  }
}

/** Who gave a task away may take it back on the same day. */
const isOwnOfToday = ({ calendar, today }: TaskRecord, command: GivenCommand, actor: Actor): boolean =>
  command.givenBy === actor.personId && localDateOf(calendar, command.givenAt) === today;

function viewOf(record: TaskRecord, command: GivenCommand): CommandView {
  const { id, taskId, body, status, reason, givenBy, givenByName, givenAt, settledAt, effect, logLineId } = command;
  return {
    id,
    taskId,
    kind: body.kind,
    stepId: 'stepId' in body ? body.stepId : null,
    status,
    given: whenOf(record, givenAt),
    by: { id: givenBy, name: givenByName },
    reason,
    settled: settledAt === null ? null : whenOf(record, settledAt),
    told: (effect as { readonly told?: number } | null)?.told ?? null,
    logLineId,
    canBeUndone: status === 'settled' && kindsToUndo.includes(body.kind),
    refusal: status === 'refused' ? refusalOf(command) : null,
  };
}

const refusalOf = ({ refusal }: GivenCommand): Refusal => {
  const { code = 'REFUSED', params = {} } = (refusal ?? {}) as Partial<Refusal>;
  return { code, params };
};

function refusedError(command: GivenCommand): DomainError {
  const { code, params } = refusalOf(command);
  return new DomainError(code, { ...params, commandId: command.id }, `Command ${command.id} was refused: ${code}`);
}
