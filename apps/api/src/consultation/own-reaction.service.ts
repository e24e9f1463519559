import { Injectable } from '@nestjs/common';
import type { ConsultationView, VerdictBody } from '@samenspel/contracts';
import { DomainError } from '@samenspel/domain';
import {
  Database,
  DispositionRepository,
  EventLog,
  AnswerRepository,
  VerdictRepository,
  type Disposition,
  type StoredAnswer,
} from '@samenspel/persistence';
import type { StepRecord } from '../task/view/task-record';
import { deadlineOf, whenOf } from '../task/view/when-of';
import { ConsultationRecords, siblingOf } from './consultation-records';

type Own = Pick<ConsultationView, 'handledAll' | 'handledBy' | 'dispositions' | 'verdict' | 'mayGiveVerdict'>;

/** What was done with one reaction, and whether its sender finds that enough. */
@Injectable()
export class OwnReactionService {
  constructor(
    private readonly database: Database,
    private readonly records: ConsultationRecords,
    private readonly reactions: AnswerRepository,
    private readonly dispositions: DispositionRepository,
    private readonly verdicts: VerdictRepository,
    private readonly events: EventLog,
  ) {}

  async read(record: StepRecord, reaction: StoredAnswer | undefined): Promise<Own> {
    const handling = siblingOf(record, 'dispositions');
    const handledAll = await this.isHandled(record);
    const shown = handledAll && reaction !== undefined ? await this.dispositionsOf(record, reaction) : [];
    const verdict = reaction === undefined ? undefined : await this.verdicts.find(reaction.id);
    return {
      handledAll,
      handledBy: handling === undefined ? null : deadlineOf(record, handling),
      dispositions: shown,
      verdict: verdict === undefined ? null : verdictViewOf(record, verdict),
      mayGiveVerdict: shown.length > 0,
    };
  }

  /** @throws DomainError REACTION_NOT_HANDLED before every reaction has its disposition. */
  async giveVerdict(answerId: string, personId: string, { sufficient, reason }: VerdictBody): Promise<void> {
    const reaction = await this.reactions.getById(answerId);
    const record = await this.records.read(reaction.stepId);
    if (!(await this.isHandled(record))) throw new DomainError('REACTION_NOT_HANDLED', { answerId });
    const { programmeId, id: taskId } = record.task;
    await this.database.transact(async () => {
      await this.verdicts.give({ programmeId, answerId, sufficient, reason, givenBy: personId });
      await this.events.append({
        type: 'consultation.verdict-given',
        ...{ programmeId, taskId, stepId: reaction.stepId, actor: `person:${personId}` },
        ...(reaction.partyId === null ? {} : { onBehalfOf: reaction.partyId }),
        ids: { answerId, sufficient },
        content: { sufficient, reason },
      });
    });
  }

  /** A disposition may change until all are there: only then the senders see them. */
  private async isHandled(record: StepRecord): Promise<boolean> {
    if (record.step.status !== 'closed') return false;
    const { total, handled } = await this.dispositions.countItems(record.step.id);
    return total > 0 && handled === total;
  }

  /** Of the free texts of this reaction; and that of the closed answers when it has one. */
  private async dispositionsOf(record: StepRecord, reaction: StoredAnswer): Promise<Own['dispositions']> {
    const parts = await this.dispositions.findOfReaction(reaction.id);
    return parts.map(({ promptId, paragraph, fragment, ...disposition }) => ({
      promptId,
      paragraph,
      fragment,
      ...dispositionWordsOf(record, disposition),
    }));
  }
}

export function dispositionWordsOf(
  record: StepRecord,
  { kind, reason, changedText, decidedByName, decidedAt }: Omit<Disposition, 'itemIds'>,
): Omit<Own['dispositions'][number], 'promptId' | 'paragraph' | 'fragment'> {
  return { kind, reason, changedText, decidedBy: decidedByName, decided: whenOf(record, decidedAt) };
}

function verdictViewOf(
  record: StepRecord,
  { sufficient, reason, givenAt }: NonNullable<Awaited<ReturnType<VerdictRepository['find']>>>,
): Own['verdict'] {
  return { sufficient, reason, given: whenOf(record, givenAt) };
}
