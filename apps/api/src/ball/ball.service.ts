import { Injectable } from '@nestjs/common';
import type { Ball, BallsView } from '@samenspel/contracts';
import { workingDaysBetween } from '@samenspel/domain';
import { TaskRepository, type OpenObligation } from '@samenspel/persistence';
import { TaskSummaries, type SummarisedTask } from '../task/task-summary.service';
import { nextEventOf } from '../task/view/next-event-of';
import { deadlineOf, whenOf } from '../task/view/when-of';

/** *Wie heeft de bal*: over all running tasks who must do what; nothing that is not due yet. */
@Injectable()
export class BallService {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly summaries: TaskSummaries,
  ) {}

  async ofProgramme(programmeId: string): Promise<BallsView> {
    const ids = await this.tasks.findIdsOfProgramme(programmeId, { status: 'running' });
    const running = await this.summaries.ofTasks(ids);
    return {
      balls: running.flatMap(ballsOf).toSorted((a, b) => a.since.at.localeCompare(b.since.at)),
      tasks: running.map(({ record: { task }, summary: { item } }) => ({
        taskId: task.id,
        taskTitle: task.title,
        stillNeeded: item.stillNeeded,
      })),
    };
  }
}

function ballsOf({ record, summary: { owing, done } }: SummarisedTask): readonly Ball[] {
  return owing.flatMap((owed) => {
    const step = record.steps.find(({ id }) => id === owed.stepId);
    // An action is asked by nobody: it was agreed in the cycle. What is asked later is not due yet.
    const askedAt = owed.kind === 'action' ? step?.opensAt : (owed.askedAt ?? undefined);
    if (step === undefined || askedAt === undefined) return [];
    const since = whenOf(record, askedAt);
    const ends = { lastDay: owed.dueOn, endsAt: owed.dueAt, hasClosingInstant: step.hasClosingInstant };
    return [
      {
        ...holderOf(owed),
        ...{ taskId: record.task.id, taskTitle: record.task.title },
        ...{ stepId: step.id, stepKind: step.kind, ordinal: step.ordinal },
        since,
        workingDaysSince: workingDaysBetween(record.calendar, since.on, record.today),
        deadline: deadlineOf(record, ends),
        next: ifNothingComes(nextEventOf(record, done, [owed])),
      },
    ];
  });
}

/** That a date passes, or that the next step begins, does nothing to who owes it. */
function ifNothingComes(next: Ball['next']): Ball['next'] {
  return next?.kind === 'due' || next?.kind === 'opening' ? null : next;
}

function holderOf({
  id,
  kind,
  debtor,
  partyName,
  personName,
  essential,
  subject,
}: OpenObligation): Pick<
  Ball,
  'obligationId' | 'kind' | 'debtor' | 'partyName' | 'personName' | 'essential' | 'subject'
> {
  return { obligationId: id, kind, debtor, partyName, personName, essential, subject };
}
