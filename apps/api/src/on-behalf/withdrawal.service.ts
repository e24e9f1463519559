import { Injectable } from '@nestjs/common';
import { instantText, type EnteredAnswerView, type SenderPath, type WithdrawalBody } from '@samenspel/contracts';
import { DomainError, type Actor, type StepKind } from '@samenspel/domain';
import {
  Database,
  MailOutbox,
  OnBehalfRepository,
  type AnswerOf,
  type ToldKind,
  type WithdrawalAnswer,
} from '@samenspel/persistence';
import { AnswerService } from '../answer/answer.service';
import { stepRefOf } from '../task/view/step-ref-of';
import { TaskRecords, type StepRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';

type Asking = Actor & { readonly personId: string };
type Withdrawn = Extract<WithdrawalAnswer, { readonly status: 'withdrawn' }>;

const kindOfStep: Partial<Record<StepKind, ToldKind>> = {
  invitation: 'reply',
  iteration: 'check-in',
  consultation: 'reaction',
};

/**
 * Takes back an answer that somebody else entered: for the wrong person, or one that was never given. Who entered it and
 * whose answer it is can both do that; the other one is told. Afterwards there is no answer, and it is owed again.
 */
@Injectable()
export class WithdrawalService {
  constructor(
    private readonly database: Database,
    private readonly records: TaskRecords,
    private readonly onBehalf: OnBehalfRepository,
    private readonly answers: AnswerService,
    private readonly outbox: MailOutbox,
  ) {}

  /** @throws DomainError NOT_FOUND when nobody else entered an answer, or it was changed since. */
  async read(stepId: string, actor: Asking, wanted?: string): Promise<EnteredAnswerView> {
    const sender = wanted ?? senderOf(actor);
    const record = await this.records.readOfStep(stepId);
    const { kind } = answerOf(record, sender);
    const entered = await this.onBehalf.findEntered({ stepId, kind, sender });
    if (entered === undefined) throw new DomainError('NOT_FOUND', { stepId, sender });
    return {
      step: stepRefOf(record),
      kind,
      sender: await this.answers.senderOf(record, { ...actor, personId: entered.personId }, sender),
      by: { id: entered.enteredBy, name: entered.enteredByName },
      entered: whenOf(record, entered.submittedAt),
      version: entered.version,
      changeable: record.step.status === 'open' || record.step.status === 'passed',
    };
  }

  /** @throws DomainError STEP_CLOSED, STEP_PAUSED, WITHDRAWAL_NOT_POSSIBLE, WITHDRAWAL_OF_CHANGED, WITHDRAWAL_AFTER_START */
  async withdraw({ stepId, sender }: SenderPath, { personId }: Asking, body: WithdrawalBody): Promise<void> {
    const record = await this.records.readOfStep(stepId);
    await this.database.transact(async () => {
      const said = await this.onBehalf.withdraw({ ...answerOf(record, sender), ...body, personId });
      if (said.status !== 'withdrawn') throw refusal(record, said.status);
      await this.tellOthers(record, said, { version: body.version, personId });
    });
  }

  private async tellOthers(
    { task, step }: StepRecord,
    { answerId, answerOf: whose, enteredBy }: Withdrawn,
    { version, personId }: { readonly version: number; readonly personId: string },
  ): Promise<void> {
    const others = [...new Set([whose, enteredBy])].filter((each) => each !== personId);
    await this.outbox.post(
      ...others.map((each) => ({
        programmeId: task.programmeId,
        taskId: task.id,
        stepId: step.id,
        personId: each,
        kind: 'answer-withdrawn' as const,
        class: 'immediate' as const,
        params: { answerId, version: String(version) },
        dedupKey: `answer-withdrawn:${answerId}:${String(version)}:${each}`,
      })),
    );
  }
}

/** Whom the link of a request answers for, else the person self. */
function senderOf({ link, personId }: Asking): string {
  if (link?.partyId !== undefined) return `party:${link.partyId}`;
  return link?.seatId === undefined ? `person:${personId}` : `seat:${link.seatId}`;
}

function answerOf({ step }: StepRecord, sender: string): AnswerOf {
  const kind = kindOfStep[step.kind];
  if (kind === undefined) throw new DomainError('NOT_FOUND', { stepId: step.id });
  return { stepId: step.id, kind, sender };
}

const codes = {
  closed: 'STEP_CLOSED',
  paused: 'STEP_PAUSED',
  'unknown-step': 'NOT_FOUND',
  'no-answer': 'WITHDRAWAL_NOT_POSSIBLE',
  own: 'WITHDRAWAL_NOT_POSSIBLE',
  changed: 'WITHDRAWAL_OF_CHANGED',
  'group-began': 'WITHDRAWAL_AFTER_START',
} as const satisfies Record<Exclude<WithdrawalAnswer['status'], 'withdrawn'>, string>;

const refusal = ({ step }: StepRecord, status: keyof typeof codes): DomainError =>
  new DomainError(codes[status], { stepId: step.id, lastDay: step.lastDay, endsAt: instantText(step.endsAt) });
