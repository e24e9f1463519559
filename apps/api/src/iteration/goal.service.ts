import { Injectable } from '@nestjs/common';
import { goalsAtMost, type GoalBody, type GoalChange, type GoalView } from '@samenspel/contracts';
import { DomainError, type Actor, type GoalState } from '@samenspel/domain';
import { Database, EventLog, GoalRepository, type Goal } from '@samenspel/persistence';
import type { StepRecord } from '../task/view/task-record';
import { refuseOldVersion } from '../platform/http/if-match-if-given';
import { aboutStep, IterationRecords } from './iteration-records';
import { goalViewOf } from './view/goal-view-of';

type Asking = Actor & { readonly personId: string };

/** Interim goals: set and worded by the group, and how they stand said with one tap. */
@Injectable()
export class GoalService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly records: IterationRecords,
    private readonly goals: GoalRepository,
  ) {}

  /** @throws DomainError TOO_MANY_GOALS, STEP_CLOSED, STEP_PAUSED */
  async set(stepId: string, { personId }: Asking, { text }: GoalBody): Promise<GoalView> {
    const record = await this.records.readOpen(stepId);
    const about = aboutStep(record);
    const goalId = await this.database.transact(async () => {
      const { length } = await this.goals.findOfStep(stepId);
      if (length >= goalsAtMost) throw new DomainError('TOO_MANY_GOALS', { most: goalsAtMost });
      const id = await this.goals.insert({ ...about, text, setBy: personId });
      const actor = `person:${personId}`;
      await this.events.append({
        type: 'iteration.goal-set',
        ...about,
        actor,
        ids: { goalId: id },
        content: { text },
      });
      return id;
    });
    return this.viewOf(goalId);
  }

  /** @throws DomainError FORBIDDEN when a link changes the wording, VERSION_CONFLICT, STEP_CLOSED, STEP_PAUSED */
  async change(goalId: string, actor: Asking, change: GoalChange, expected?: number): Promise<GoalView> {
    const { stepId } = (await this.goals.findById(goalId)) ?? {};
    if (stepId === undefined) throw new DomainError('NOT_FOUND', { goalId });
    const record = await this.records.readOpen(stepId);
    if (change.text !== undefined) await this.records.refuseUnlessMay(actor, 'iteration.write-goal', record);
    await this.database.transact(async () => {
      const goal = await this.goals.holdById(goalId);
      const wanted = { text: change.text ?? goal.text, state: change.state ?? goal.state };
      // What is so already needs no version: the same tap, sent twice.
      if (isSame(goal, wanted)) return;
      refuseOldVersion(goal, expected);
      await this.write(record, actor, goal, wanted);
    });
    return this.viewOf(goalId);
  }

  /** How the goals stand, as a check-in says; in the transaction of who calls, or one of its own. */
  async takeOver(
    record: StepRecord,
    actor: Asking,
    said: readonly { readonly goalId: string; readonly state: GoalState }[],
  ): Promise<void> {
    await this.database.transact(async () => {
      for (const { goalId, state } of said) {
        const goal = await this.goals.holdById(goalId);
        if (goal.state !== state) await this.write(record, actor, goal, { text: goal.text, state });
      }
    });
  }

  private async write(
    record: StepRecord,
    actor: Asking,
    goal: Goal,
    wanted: Pick<Goal, 'text' | 'state'>,
  ): Promise<void> {
    await this.goals.change(goal.id, wanted);
    await this.events.append({
      type: 'iteration.goal-changed',
      ...aboutStep(record),
      actor: `person:${actor.personId}`,
      ids: { goalId: goal.id, version: goal.version + 1, state: wanted.state },
      content: wanted,
    });
  }

  private async viewOf(goalId: string): Promise<GoalView> {
    const goal = await this.goals.findById(goalId);
    if (goal === undefined) throw new DomainError('NOT_FOUND', { goalId });
    return goalViewOf(goal);
  }
}

const isSame = (goal: Goal, wanted: Pick<Goal, 'text' | 'state'>): boolean =>
  goal.text === wanted.text && goal.state === wanted.state;
