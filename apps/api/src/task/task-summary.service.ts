import { Injectable } from '@nestjs/common';
import type { TaskListItem } from '@samenspel/contracts';
import { confirmationKinds, representationGaps, stageOfStep, type RepresentationGap } from '@samenspel/domain';
import {
  ObligationRepository,
  TaskReadingsRepository,
  type AtTable,
  type DoneMoment,
  type ObligationOfStep,
  type OpenObligation,
} from '@samenspel/persistence';
import { byTask } from './view/by-task';
import { lineOf } from './view/line-of';
import { nextEventOf } from './view/next-event-of';
import { momentId, type MomentsDone } from './view/plan-view-of';
import { stillNeededOf } from './view/still-needed-of';
import { TaskRecords, type TaskRecord } from './view/task-record';

/** A task in a row of a list, with what the longer pages need as well. */
export interface TaskSummary {
  readonly item: TaskListItem;
  readonly open: readonly OpenObligation[];
  /** Of those, what is owed to the step that runs. */
  readonly owing: readonly OpenObligation[];
  readonly done: MomentsDone;
  readonly table: readonly AtTable[];
  readonly gaps: readonly RepresentationGap[];
}

/** A task as it was read, with its summary. */
export interface SummarisedTask {
  readonly record: TaskRecord;
  readonly summary: TaskSummary;
}

@Injectable()
export class TaskSummaries {
  constructor(
    private readonly records: TaskRecords,
    private readonly obligations: ObligationRepository,
    private readonly readings: TaskReadingsRepository,
  ) {}

  /** @throws DomainError NOT_FOUND */
  async ofTask(taskId: string): Promise<SummarisedTask> {
    const record = await this.records.read(taskId);
    return { record, summary: await this.of(record) };
  }

  /** In this order, in as many statements as one of them takes. */
  async ofTasks(taskIds: readonly string[]): Promise<readonly SummarisedTask[]> {
    const records = await this.records.readAll(taskIds);
    const read = await this.read(taskIds);
    return records.map((record) => ({ record, summary: summaryOf(record, read(record.task.id)) }));
  }

  async of(record: TaskRecord): Promise<TaskSummary> {
    const { id } = record.task;
    return summaryOf(record, (await this.read([id]))(id));
  }

  private async read(taskIds: readonly string[]): Promise<(taskId: string) => Readings> {
    const [open, moments, table, dispositions] = await Promise.all([
      this.obligations.findOpenOfTasks(taskIds),
      this.readings.findMomentsDone(taskIds),
      this.readings.findAtTables(taskIds),
      this.readings.countDispositionsOpen(taskIds),
    ]);
    const [openOf, momentsOf] = [byTask(open), byTask(moments)];
    const [tableOf, dispositionsOf] = [byTask(table), byTask(dispositions)];
    return (taskId) => ({
      ...{ open: openOf(taskId), moments: momentsOf(taskId), table: tableOf(taskId) },
      dispositionsOpen: dispositionsOf(taskId)[0]?.open ?? 0,
    });
  }
}

interface Readings {
  readonly open: readonly OpenObligation[];
  readonly moments: readonly DoneMoment[];
  readonly table: readonly AtTable[];
  readonly dispositionsOpen: number;
}

function summaryOf(record: TaskRecord, { open, moments, table, dispositionsOpen }: Readings): TaskSummary {
  const done = new Map(moments.map(({ stepId, key, skipped }) => [momentId(stepId, key), { skipped }]));
  const gaps = gapsOf(record, table);
  const owing = currentlyOwing(record, open);
  const item = itemOf(record, { owing, done, gaps, dispositionsOpen });
  return { item, open, owing, done, table, gaps };
}

interface Parts {
  readonly owing: readonly ObligationOfStep[];
  readonly done: MomentsDone;
  readonly gaps: readonly RepresentationGap[];
  readonly dispositionsOpen: number;
}

function itemOf(record: TaskRecord, { owing, done, gaps, dispositionsOpen }: Parts): TaskListItem {
  const { task } = record;
  const balls = owing.map(({ partyId, partyName, personName }) => (partyId === null ? personName : partyName) ?? '');
  return {
    id: task.id,
    title: task.title,
    status: task.status,
    ...whereItIs(record),
    today: record.today,
    manager: { id: task.managerPersonId, name: task.managerName },
    line: lineOf(record),
    stillNeeded: stillNeededOf(owing, { dispositionsOpen, gaps: gaps.length }),
    ball: [...new Set(balls.filter((name) => name !== ''))],
    next: nextEventOf(record, done, owing),
  };
}

/** The step that was opened last; before the first one opened a launched task is nowhere yet. */
function whereItIs({ task, steps, now }: TaskRecord): Pick<TaskListItem, 'stage' | 'stepKind' | 'ordinal' | 'late'> {
  const step = steps.at(-1);
  if (step === undefined) return { stage: null, stepKind: null, ordinal: null, late: false };
  const { kind, ordinal, hasClosingInstant, endsAt } = step;
  const late = task.status === 'running' && !hasClosingInstant && now >= endsAt;
  return { stage: stageOfStep[kind], stepKind: kind, ordinal, late };
}

/**
 * What is owed to the step that runs. A late reply to the invitation is welcome, but of an essential party alone somebody
 * waits for it. A measure that stays away is waited for until the task ends, and a confirmation may come until then. A consultation or a ballot that closed takes nothing any more.
 */
function currentlyOwing({ steps }: TaskRecord, open: readonly OpenObligation[]): readonly OpenObligation[] {
  const current = steps.at(-1);
  return open.filter(
    ({ stepId, kind, essential }) =>
      stepId === current?.id ||
      kind === 'measurement' ||
      confirmationKinds.includes(kind) ||
      (kind === 'reply' && essential),
  );
}

/** Before the invitation is over the group is still coming together: a gap is what will be missing, and shown as such. */
function gapsOf({ steps }: TaskRecord, table: readonly AtTable[]): readonly RepresentationGap[] {
  const isForming = steps.some(
    ({ kind, status }) => kind === 'invitation' && (status === 'open' || status === 'paused'),
  );
  return isForming ? representationGaps(table) : [];
}
