import { Injectable } from '@nestjs/common';
import type { TaskListItem, TaskListQuery, TaskListView } from '@samenspel/contracts';
import { TaskReadingsRepository, TaskRepository } from '@samenspel/persistence';
import { TaskSummaries } from './task-summary.service';

/** *Opgaven*: all launched tasks of a programme, with who has the ball. */
@Injectable()
export class TaskListService {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly readings: TaskReadingsRepository,
    private readonly summaries: TaskSummaries,
  ) {}

  async read(programmeId: string, query: TaskListQuery): Promise<TaskListView> {
    const ids = await this.tasks.findIdsOfProgramme(programmeId, { text: query.q, status: query.status });
    const items = (await this.summaries.ofTasks(ids)).map(({ summary }) => summary.item);
    const found = await this.ofParty(
      items.filter((item) => fits(item, query)),
      query.partyId,
    );
    return { tasks: found, total: items.length };
  }

  private async ofParty(items: readonly TaskListItem[], partyId: string | undefined): Promise<TaskListItem[]> {
    if (partyId === undefined) return [...items];
    const invited = await Promise.all(items.map(({ id }) => this.readings.findInvitedParties(id)));
    return items.filter((_, at) => invited[at]?.some((party) => party.partyId === partyId));
  }
}

function fits(item: TaskListItem, { stage, late }: TaskListQuery): boolean {
  return (stage === undefined || item.stage === stage) && (late === undefined || item.late === late);
}
