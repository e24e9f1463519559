import { endedTaskStatuses, type Move, nextMove, type Stage, stageOfStep, type TaskSight } from '@samenspel/domain';
import { allHandlersFinished, condition, setHandler } from '@temporalio/workflow';
import { lookAtTask, record } from './activities';
import type { SettleCommandInput } from './contract';
import { Doorbell } from './doorbell';
import { performCommonMove } from './perform-common-move';
import { ring, settleCommand } from './messages';
import { Steering } from './steering';

const ownMoveKinds = [
  'publish-outcome',
  'plan-escalations',
  'escalate',
  'hand-to-board',
  'tell-board',
  'grant-second-term',
] as const;
type OwnMoveKind = (typeof ownMoveKinds)[number];
type MoveOf<Kind extends Move['kind']> = Extract<Move, { readonly kind: Kind }>;

/** What only some stages do; the rest (asking, reminding, closing, opening) is the same in all. */
export type OwnMoves = { readonly [Kind in OwnMoveKind]?: (move: MoveOf<Kind>, sight: TaskSight) => Promise<void> };

/** One task while its workflow works on it: look, decide, do, look again. */
export class TaskAtWork {
  private readonly doorbell = new Doorbell();
  private readonly steering = new Steering();

  constructor(readonly taskId: string) {
    setHandler(ring, () => {
      this.doorbell.ring();
    });
    setHandler(settleCommand, (input) => this.steering.settle(input), {
      validator: (input: SettleCommandInput) => {
        this.steering.validate(input);
      },
    });
  }

  /** Where the task is, by the record: before its first step it is in the invitation. */
  async stage(): Promise<Stage | 'ended'> {
    const { sight } = await this.look();
    if (!endedTaskStatuses.includes(sight.task.status))
      return sight.step === null ? 'invitation' : stageOfStep[sight.step.kind];
    await this.finishHandlers();
    return 'ended';
  }

  /** Works on the present step until the next one is open, or the task has ended. */
  async untilNextStep(ownMoves: OwnMoves): Promise<void> {
    for (;;) {
      const { sight, move } = await this.look();
      await this.perform(move, sight, ownMoves);
      if (move.kind === 'open-step' || move.kind === 'end-task') break;
    }
    await this.finishHandlers();
  }

  private async look(): Promise<{ sight: TaskSight; move: Move }> {
    this.doorbell.answer();
    const sight = await lookAtTask({ taskId: this.taskId, now: Date.now() });
    const move = nextMove(sight, Date.now());
    const awaited = this.steering.next;
    // Somebody waits for a command that was settled before, or that the record does not have: tell what became of it.
    if (awaited !== undefined && move.kind !== 'settle-command') {
      return { sight, move: { kind: 'settle-command', commandId: awaited } };
    }
    return { sight, move };
  }

  private perform(move: Move, sight: TaskSight, ownMoves: OwnMoves): Promise<void> {
    switch (move.kind) {
      case 'wait-until':
        return this.wait(move.at === null ? undefined : move.at - Date.now());
      case 'settle-command':
        return this.settle(move.commandId);
      case 'close-step':
        return this.close(move);
      default:
        return isOwnMove(move) ? performOwnMove(move, sight, ownMoves) : performCommonMove(this.taskId, move);
    }
  }

  /** Until the instant, a ring, or somebody who steers; without an instant only those. */
  private async wait(ms: number | undefined): Promise<void> {
    const called = (): boolean => this.doorbell.rings || this.steering.next !== undefined;
    if (ms === undefined) return condition(called);
    await condition(called, Math.max(1, ms));
  }

  private async settle(commandId: string): Promise<void> {
    this.steering.conclude(commandId, await record.settleCommand({ taskId: this.taskId, commandId }));
  }

  private async close(move: MoveOf<'close-step'>): Promise<void> {
    const closing = await record.closeStep({ taskId: this.taskId, stepId: move.stepId, as: move.as });
    if (closing.status !== 'closed') await this.wait(closing.inMs);
  }

  /** A run that ends leaves nobody waiting: what still waits is settled first. */
  private async finishHandlers(): Promise<void> {
    for (let awaited = this.steering.next; awaited !== undefined; awaited = this.steering.next)
      await this.settle(awaited);
    await condition(allHandlersFinished);
    if (this.steering.next !== undefined) await this.finishHandlers();
  }
}

function isOwnMove(move: Move): move is MoveOf<OwnMoveKind> {
  return (ownMoveKinds as readonly string[]).includes(move.kind);
}

function performOwnMove(move: MoveOf<OwnMoveKind>, sight: TaskSight, ownMoves: OwnMoves): Promise<void> {
  const own = ownMoves[move.kind] as ((move: Move, sight: TaskSight) => Promise<void>) | undefined;
  // Not a failure of the workflow but of its code: the workflow task is tried again until a right version runs.
  if (own === undefined)
    throw new Error(`Move ${move.kind} does not belong to the step ${sight.step?.kind ?? 'before the first'}`);
  return own(move, sight);
}
