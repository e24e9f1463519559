import { Injectable } from '@nestjs/common';
import type { ReactionItemPath, SplitSaved } from '@samenspel/contracts';
import { DomainError, splitText, type Actor } from '@samenspel/domain';
import { EventLog, SplitRepository } from '@samenspel/persistence';
import type { StepRecord } from '../task/view/task-record';
import { aboutConsultation, siblingOf } from './consultation-records';
import { DispositionService } from './disposition.service';

type Asking = Actor & { readonly personId: string };

/** A long text is handled in parts, in the words of its sender, until the senders are told what was done with it. */
@Injectable()
export class SplitService {
  constructor(
    private readonly dispositions: DispositionService,
    private readonly splits: SplitRepository,
    private readonly events: EventLog,
  ) {}

  /** @throws DomainError of `splitText`, SPLIT_BEFORE, SPLIT_AFTER_PUBLISHING, and what keeps a disposition from changing */
  split({ stepId, itemId }: ReactionItemPath, actor: Asking, cuts: readonly number[]): Promise<SplitSaved> {
    return this.dispositions.rearrange(stepId, async (record) => {
      mustNotBePublished(record);
      const { text, isPart } = await this.splits.getOfStep(stepId, itemId);
      if (isPart) throw new DomainError('SPLIT_BEFORE', { itemId });
      const itemIds = await this.splits.split(itemId, splitText(text ?? '', cuts));
      await this.events.append({
        ...aboutConsultation(record, actor.personId),
        type: 'consultation.reaction-split',
        ids: { itemIds: [...itemIds] },
      });
      return itemIds;
    });
  }

  /** @throws DomainError SPLIT_NOT_DONE, SPLIT_AFTER_PUBLISHING, and what keeps a disposition from changing */
  undo({ stepId, itemId }: ReactionItemPath, actor: Asking): Promise<SplitSaved> {
    return this.dispositions.rearrange(stepId, async (record) => {
      mustNotBePublished(record);
      const { isPart } = await this.splits.getOfStep(stepId, itemId);
      if (!isPart) throw new DomainError('SPLIT_NOT_DONE', { itemId });
      const whole = await this.splits.undo(itemId);
      await this.events.append({
        ...aboutConsultation(record, actor.personId),
        type: 'consultation.split-undone',
        ids: { itemIds: [whole] },
      });
      return [whole];
    });
  }
}

/** The senders were told what was done with each part: what they read stays as it is. */
function mustNotBePublished(record: StepRecord): void {
  if (isPublished(record)) throw new DomainError('SPLIT_AFTER_PUBLISHING', { stepId: record.step.id });
}

const isPublished = (record: StepRecord): boolean => siblingOf(record, 'dispositions')?.status === 'closed';
