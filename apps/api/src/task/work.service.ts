import { Injectable } from '@nestjs/common';
import type { WorkItem, WorkView } from '@samenspel/contracts';
import { isRiskDue, remainingWorkingDays, type ObligationKind } from '@samenspel/domain';
import {
  DraftRepository,
  ObligationRepository,
  RiskRepository,
  TaskRepository,
  type OwnObligation,
} from '@samenspel/persistence';
import { LogService } from './log.service';
import { TaskSummaries } from './task-summary.service';
import { TaskRecords, type TaskRecord } from './view/task-record';
import { deadlineOf } from './view/when-of';

/** How long something takes, in minutes, as a person would guess it. */
const minutesOf: Readonly<Record<ObligationKind, number>> = {
  reply: 3,
  'check-in': 1,
  reflection: 3,
  action: 15,
  'plan-meeting': 5,
  'write-minutes': 10,
  'deliver-proposal': 20,
  'open-consultation': 15,
  reaction: 5,
  'answer-more-time': 5,
  disposition: 30,
  'complete-work-group': 10,
  ballot: 5,
  'accept-condition': 3,
  confirmation: 2,
  'chase-confirmations': 10,
  'handle-obstacle': 10,
  'deliver-anchoring-plan': 30,
  measurement: 5,
  'complete-measures': 10,
};

// "Deze week" is what is left of five working days.
const weekOfWorkingDays = 5;
const draftKinds: readonly ObligationKind[] = ['reply', 'reflection', 'reaction'];

// What the programme manager owes stands among the things to do; for that nobody waits for somebody else.
const ownKinds: readonly string[] = [
  'plan-meeting',
  'write-minutes',
  'open-consultation',
  'answer-more-time',
  'disposition',
  'complete-work-group',
  'accept-condition',
  'chase-confirmations',
  'handle-obstacle',
  'deliver-anchoring-plan',
  'complete-measures',
] satisfies readonly ObligationKind[];

/** *Mijn werk*: what must I do, before when; what do I wait for; what is new. */
@Injectable()
export class WorkService {
  constructor(
    private readonly obligations: ObligationRepository,
    private readonly drafts: DraftRepository,
    private readonly tasks: TaskRepository,
    private readonly records: TaskRecords,
    private readonly summaries: TaskSummaries,
    private readonly log: LogService,
    private readonly risks: RiskRepository,
  ) {}

  async read(personId: string): Promise<Pick<WorkView, 'items'>> {
    const owed = await this.obligations.findOpenOfPerson(personId);
    const records = await this.recordsOf(owed);
    const items = await Promise.all(owed.map((each) => this.itemOf(each, personId, records.get(each.taskId))));
    return { items: items.filter((item) => item !== null) };
  }

  /** The start page of everybody. */
  async page(personId: string, language: 'nl' | 'en'): Promise<WorkView> {
    const { items } = await this.read(personId);
    const watched = await this.tasks.findWatchedBy(personId);
    const summaries = await this.summaries.ofTasks(watched);
    const managed = summaries.filter(({ record }) => record.task.managerPersonId === personId);
    return {
      items,
      risks: await this.dueRisks(personId),
      waitingFor: managed.flatMap(({ record, summary }) => waitingOf(record, summary.item.stillNeeded)),
      news: await this.log.newsOf(watched, language),
      next: summaries.flatMap(({ record, summary }) =>
        summary.item.next === null
          ? []
          : [{ taskId: record.task.id, taskTitle: record.task.title, next: summary.item.next }],
      ),
    };
  }

  /** By the date of each task: a sample task has its own. */
  private async dueRisks(personId: string): Promise<WorkView['risks']> {
    const watched = await this.risks.findWatchedBy(personId);
    const records = await this.recordsOf(watched);
    return watched.flatMap(({ id, taskId, taskTitle, text, lookAgainOn, status }) => {
      const today = records.get(taskId)?.today;
      if (today === undefined || !isRiskDue({ status, lookAgainOn }, today)) return [];
      return [{ id, taskId, taskTitle, text, lookAgainOn, today }];
    });
  }

  private async recordsOf(rows: readonly { readonly taskId: string }[]): Promise<ReadonlyMap<string, TaskRecord>> {
    const records = await this.records.readAll([...new Set(rows.map(({ taskId }) => taskId))]);
    return new Map(records.map((record) => [record.task.id, record]));
  }

  private async itemOf(owed: OwnObligation, personId: string, record?: TaskRecord): Promise<WorkItem | null> {
    if (record === undefined) return null;
    const { id, kind, taskId, taskTitle, stepId, stepKind, stepOrdinal, partyName } = owed;
    const ends = { lastDay: owed.dueOn, endsAt: owed.dueAt, hasClosingInstant: owed.stepHasClosingInstant };
    return {
      ...{ obligationId: id, debtor: owed.debtor, kind, taskId, taskTitle, stepId, stepKind },
      ordinal: stepOrdinal,
      onBehalfOf: partyName,
      deadline: deadlineOf(record, ends),
      minutes: minutesOf[kind],
      group: groupOf(record, owed),
      subject: owed.subject,
      hasDraft: await this.hasDraft(owed, personId),
    };
  }

  private async hasDraft({ stepId, kind, debtor }: OwnObligation, personId: string): Promise<boolean> {
    if (!draftKinds.includes(kind)) return false;
    const key = { stepId, kind: kind as 'reply' | 'reflection' | 'reaction', sender: debtor, personId };
    return (await this.drafts.find(key)) !== undefined;
  }
}

function groupOf({ calendar, today, now }: TaskRecord, { dueOn, dueAt }: OwnObligation): WorkItem['group'] {
  if (now >= dueAt) return 'late';
  return remainingWorkingDays(calendar, today, dueOn) <= weekOfWorkingDays ? 'this-week' : 'later';
}

function waitingOf(
  record: TaskRecord,
  stillNeeded: WorkView['waitingFor'][number]['stillNeeded'],
): WorkView['waitingFor'] {
  const step = record.steps.at(-1);
  const { id, title, status } = record.task;
  const ofOthers = stillNeeded.filter(({ kind }) => !ownKinds.includes(kind));
  if (step === undefined || ofOthers.length === 0 || status !== 'running') return [];
  const deadline = deadlineOf(record, step);
  return [{ taskId: id, taskTitle: title, stepId: step.id, stillNeeded: ofOthers, deadline }];
}
