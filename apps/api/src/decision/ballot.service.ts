import { Injectable } from '@nestjs/common';
import type { BallotBody, ConditionVerdictBody, Receipt } from '@samenspel/contracts';
import { DomainError, type Actor } from '@samenspel/domain';
import {
  AnswerRepository,
  Database,
  DecisionRepository,
  EventLog,
  StepRepository,
  type StoredAnswer,
} from '@samenspel/persistence';
import { AnswerService } from '../answer/answer.service';
import { InputInvalidError } from '../platform/error/input-invalid.error';
import { refuseOldVersion } from '../platform/http/if-match-if-given';
import { DecisionRecords } from './decision-records';

interface ByWhom {
  readonly personId: string;
  /** The version of the ballot that was read, when it is named. */
  readonly version: number | undefined;
}

/** Votes go through the gate; a condition is accepted or refused by name while the ballot is open. */
@Injectable()
export class BallotService {
  constructor(
    private readonly records: DecisionRecords,
    private readonly answers: AnswerService,
    private readonly ballots: AnswerRepository,
    private readonly decisions: DecisionRepository,
    private readonly steps: StepRepository,
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  async vote(
    stepId: string,
    actor: Actor & { readonly personId: string },
    { seatId, body, key }: { readonly seatId: string; readonly body: BallotBody; readonly key: string },
  ): Promise<Receipt> {
    const record = await this.records.read(stepId);
    return this.answers.give(record, actor, {
      kind: 'ballot',
      sender: `seat:${seatId}`,
      body,
      final: true,
      fulfils: true,
      idempotencyKey: key,
    });
  }

  /**
   * No vote comes in meanwhile, so that what is answered is what was written; the event wakes the process.
   * @throws DomainError BALLOT_WITHOUT_CONDITION, STEP_CLOSED, STEP_PAUSED, VERSION_CONFLICT
   */
  answerCondition(answerId: string, body: ConditionVerdictBody, by: ByWhom): Promise<void> {
    if (!body.accepted && body.reason === '') throw reasonMissing();
    return this.database.transact(async () => {
      const { stepId } = await this.ballots.getById(answerId);
      await this.steps.holdAnswers(stepId);
      await this.mustBeOpen(stepId);
      const ballot = await this.ballots.getById(answerId);
      refuseOldVersion(ballot, by.version);
      if (!hasCondition(ballot)) throw new DomainError('BALLOT_WITHOUT_CONDITION', { answerId });
      await this.store(ballot, body, by.personId);
    });
  }

  private async mustBeOpen(stepId: string): Promise<void> {
    const { status } = await this.steps.getById(stepId);
    if (status === 'paused') throw new DomainError('STEP_PAUSED', { stepId });
    if (status !== 'open') throw new DomainError('STEP_CLOSED', { stepId });
  }

  private async store(ballot: StoredAnswer, { accepted, reason }: ConditionVerdictBody, by: string): Promise<void> {
    const { id: answerId, version: answerVersion, programmeId, taskId, stepId } = ballot;
    await this.decisions.answerCondition({ programmeId, answerId, answerVersion, accepted, reason, decidedBy: by });
    const [eventId = ''] = await this.events.append({
      type: accepted ? 'decision.condition-accepted' : 'decision.condition-refused',
      ...{ programmeId, taskId, stepId, actor: `person:${by}` },
      ids: { answerId, answerVersion },
      content: { accepted, reason },
    });
    await this.decisions.fulfilAnswer(stepId, answerId, eventId);
  }
}

const hasCondition = ({ body }: StoredAnswer): boolean =>
  (body as Partial<BallotBody>).choice === 'consent-with-condition';

const reasonMissing = (): InputInvalidError =>
  new InputInvalidError([{ in: 'body', field: 'reason', code: 'REQUIRED', params: {} }]);
