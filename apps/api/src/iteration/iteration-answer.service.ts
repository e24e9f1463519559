import { Injectable } from '@nestjs/common';
import type { CheckInBody, DraftSaved, Receipt, ReflectionBody, ReflectionDraftBody } from '@samenspel/contracts';
import { DomainError } from '@samenspel/domain';
import { GoalRepository } from '@samenspel/persistence';
import { AnswerService, type Answering } from '../answer/answer.service';
import { GoalService } from './goal.service';
import { IterationRecords } from './iteration-records';

type Asking = Answering;

export interface SeatAnswer<Body> {
  readonly seatId: string;
  readonly body: Body;
  readonly key: string;
}

/** What every member says in a cycle, through the gate: the check-in halfway and the reflection at the end. */
@Injectable()
export class IterationAnswerService {
  constructor(
    private readonly records: IterationRecords,
    private readonly answers: AnswerService,
    private readonly goals: GoalRepository,
    private readonly goalService: GoalService,
  ) {}

  /**
   * How the goals stand is taken over from it; when that is cut off, sending the same check-in again does it.
   * @throws DomainError GOAL_OF_ANOTHER_CYCLE, and what the gate refuses.
   */
  async checkIn(stepId: string, actor: Asking, { seatId, body, key }: SeatAnswer<CheckInBody>): Promise<Receipt> {
    const record = await this.records.read(stepId);
    const own = new Set((await this.goals.findOfStep(stepId)).map(({ id }) => id));
    const stranger = body.goals.find(({ goalId }) => !own.has(goalId));
    if (stranger !== undefined) throw new DomainError('GOAL_OF_ANOTHER_CYCLE', { goalId: stranger.goalId });
    const answer = { kind: 'check-in', sender: `seat:${seatId}`, body, final: false, fulfils: true } as const;
    const receipt = await this.answers.give(record, actor, { ...answer, idempotencyKey: key });
    await this.goalService.takeOver(record, actor, body.goals);
    return receipt;
  }

  async reflect(stepId: string, actor: Asking, { seatId, body, key }: SeatAnswer<ReflectionBody>): Promise<Receipt> {
    const record = await this.records.read(stepId);
    const answer = { kind: 'reflection', sender: `seat:${seatId}`, body, final: false, fulfils: true } as const;
    return this.answers.give(record, actor, { ...answer, idempotencyKey: key });
  }

  async keepReflectionDraft(
    stepId: string,
    actor: Asking,
    seatId: string,
    body: ReflectionDraftBody,
  ): Promise<DraftSaved> {
    const record = await this.records.read(stepId);
    const draft = { stepId, kind: 'reflection', sender: `seat:${seatId}`, personId: actor.personId } as const;
    return this.answers.keepDraft(record, draft, body);
  }
}
