import { Injectable } from '@nestjs/common';
import type { LogEntry, LogView } from '@samenspel/contracts';
import { stageOfStep, stepKinds, type Stage } from '@samenspel/domain';
import { translator, type Language } from '@samenspel/i18n';
import { Database, LogReadingRepository, streamOfTask, verifySeals, type LogRow } from '@samenspel/persistence';
import { isOfIndividual } from './view/is-of-individual';
import { sentenceOf } from './view/sentence-of';
import { TaskRecords, type TaskRecord } from './view/task-record';
import { whenOf } from './view/when-of';

// One line per mail would bury what people did; the page of the post shows those.
const perMail = ['mail.sent'] as const;
const newsAtMost = 10;

export interface LogQuestion {
  readonly stage?: Stage;
  readonly personId?: string;
  readonly limit: number;
  readonly language: Language;
}

/** *Verloop*: the log of a task as plain sentences, with whether its chain of seals holds. */
@Injectable()
export class LogService {
  constructor(
    private readonly database: Database,
    private readonly log: LogReadingRepository,
    private readonly records: TaskRecords,
  ) {}

  async read(taskId: string, { stage, personId, limit, language }: LogQuestion): Promise<LogView> {
    const record = await this.records.read(taskId);
    const kinds = stage === undefined ? undefined : stepKinds.filter((kind) => stageOfStep[kind] === stage);
    const [rows, total, seals] = await Promise.all([
      this.log.find({ taskIds: [taskId], stepKinds: kinds, personId, without: perMail, limit }),
      this.log.count(taskId),
      verifySeals(this.database.manager, streamOfTask(taskId)),
    ]);
    // Asking for one person would tell whether that person reacted.
    const shown = personId === undefined ? rows : rows.filter((row) => !isOfIndividual(row));
    return { entries: shown.map((row) => entryOf(record, row, language)), total, chainIntact: seals.intact };
  }

  /** What happened last in these tasks, the newest first. */
  async newsOf(taskIds: readonly string[], language: Language): Promise<LogEntry[]> {
    if (taskIds.length === 0) return [];
    const rows = await this.log.find({
      taskIds,
      without: [...perMail, 'reminder.sent'],
      limit: newsAtMost,
      newestFirst: true,
    });
    const ids = [...new Set(rows.flatMap(({ taskId }) => taskId ?? []))];
    const records = new Map((await this.records.readAll(ids)).map((record) => [record.task.id, record]));
    return rows.flatMap((row) => {
      const record = records.get(row.taskId ?? '');
      return record === undefined ? [] : [entryOf(record, row, language)];
    });
  }
}

function entryOf(record: TaskRecord, told: LogRow, language: Language): LogEntry {
  const t = translator(language);
  const row = isOfIndividual(told) ? { ...told, actorName: t('log:somebody'), actorParty: null, answerOf: null } : told;
  const { seq, id, type, taskId, taskTitle, stepId, stepKind, ordinal, onBehalfOf } = row;
  return {
    ...{ seq, id, type, taskId, taskTitle, stepId, stepKind, ordinal, onBehalfOf },
    when: whenOf(record, row.occurredAt),
    actor: row.actorName === null ? null : { name: row.actorName, partyName: row.actorParty },
    params: plainParams(row.ids),
    sentence: sentenceOf(t, row),
  };
}

function plainParams(ids: LogRow['ids']): LogEntry['params'] {
  const plain = Object.entries(ids).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value));
  return Object.fromEntries(plain) as LogEntry['params'];
}
