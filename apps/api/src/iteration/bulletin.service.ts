import { Injectable } from '@nestjs/common';
import type { BulletinView } from '@samenspel/contracts';
import { DomainError } from '@samenspel/domain';
import { translator, type Language } from '@samenspel/i18n';
import { BulletinRepository, type Bulletin } from '@samenspel/persistence';
import { TaskRecords, type TaskRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';
import { bulletinText } from './view/bulletin-text';
import { bulletinHtml } from './view/bulletin-html';

/** What a cycle brought, for everybody who is not at the table, and for the channels that a region already has. */
@Injectable()
export class BulletinService {
  constructor(
    private readonly records: TaskRecords,
    private readonly bulletins: BulletinRepository,
  ) {}

  async read(bulletinId: string, language: Language): Promise<BulletinView> {
    const bulletin = await this.bulletins.findById(bulletinId);
    if (bulletin === undefined) throw new DomainError('NOT_FOUND', { bulletinId });
    return this.viewOf(await this.records.read(bulletin.taskId), bulletin, language);
  }

  async findOfStep(record: TaskRecord, stepId: string, language: Language): Promise<BulletinView | null> {
    const bulletin = await this.bulletins.findOfStep(stepId);
    return bulletin === undefined ? null : this.viewOf(record, bulletin, language);
  }

  private viewOf(record: TaskRecord, bulletin: Bulletin, language: Language): BulletinView {
    const { id, taskId, ordinal, publishedAt, content } = bulletin;
    const { goals, actionsDone, actionsOpen, decisions = [], successes, next } = content;
    const view = {
      ...{ id, taskId, ordinal, actionsDone, actionsOpen },
      taskTitle: record.task.title,
      published: whenOf(record, publishedAt),
      goals: [...goals],
      decisions: [...decisions],
      successes: [...successes],
      next: [...next],
    };
    const t = translator(language);
    return { ...view, text: bulletinText(t, view), html: bulletinHtml(t, view) };
  }
}
