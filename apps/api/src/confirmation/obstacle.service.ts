import { Injectable } from '@nestjs/common';
import type { ConfirmationBody, ObstacleHandlingBody } from '@samenspel/contracts';
import { DomainError, endedTaskStatuses } from '@samenspel/domain';
import {
  AnswerRepository,
  ConfirmationRepository,
  Database,
  StepRepository,
  TaskRepository,
  type StoredAnswer,
} from '@samenspel/persistence';
import { refuseOldVersion } from '../platform/http/if-match-if-given';

interface ByWhom {
  readonly personId: string;
  /** The version of the answer that was read, when it is named. */
  readonly version: number | undefined;
}

/** The programme manager says what happens with what stands in the way of a party. It does not reopen the decision. */
@Injectable()
export class ObstacleService {
  constructor(
    private readonly answers: AnswerRepository,
    private readonly steps: StepRepository,
    private readonly tasks: TaskRepository,
    private readonly confirmations: ConfirmationRepository,
    private readonly database: Database,
  ) {}

  /**
   * No answer comes in meanwhile, so that what is handled is what was written.
   * @throws DomainError CONFIRMATION_WITHOUT_OBSTACLE, TASK_ENDED, VERSION_CONFLICT
   */
  handle(answerId: string, { note }: ObstacleHandlingBody, { personId, version }: ByWhom): Promise<void> {
    return this.database.transact(async () => {
      const { stepId, taskId } = await this.answers.getById(answerId);
      await this.steps.holdAnswers(stepId);
      await this.mustNotHaveEnded(taskId);
      const said = await this.answers.getById(answerId);
      refuseOldVersion(said, version);
      if (!namesObstacle(said)) throw new DomainError('CONFIRMATION_WITHOUT_OBSTACLE', { answerId });
      const { programmeId, version: answerVersion, personId: saidBy } = said;
      await this.confirmations.handle({
        ...{ programmeId, taskId, stepId, answerId, answerVersion, note, saidBy },
        handledBy: personId,
      });
    });
  }

  private async mustNotHaveEnded(taskId: string): Promise<void> {
    const { status } = await this.tasks.getById(taskId);
    if (endedTaskStatuses.includes(status)) throw new DomainError('TASK_ENDED', { taskId });
  }
}

const namesObstacle = ({ body }: StoredAnswer): boolean => (body as ConfirmationBody).choice === 'obstacle';
