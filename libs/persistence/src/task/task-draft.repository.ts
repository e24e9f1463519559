import { Injectable } from '@nestjs/common';
import { DomainError } from '@samenspel/domain';
import { Database } from '../database/database';
import { idOf } from '../database/id-of';
import { jsonb } from '../database/parameters';
import { found, notFound, versionConflict } from '../database/refusals';
import { TaskDeciderEntity } from './task-decider.entity';
import type { TaskDraft, TaskDraftContent, TaskDraftParty } from './task-draft';
import { TaskPartyEntity } from './task-party.entity';
import { TaskEntity } from './task.entity';

export type NewTaskDraft = TaskDraftContent &
  Pick<TaskDraft, 'programmeId' | 'agendaId' | 'managerPersonId' | 'policy'>;

/** Tasks before their launch. Every change names the version that it started from, so that nothing is lost. */
@Injectable()
export class TaskDraftRepository {
  constructor(private readonly database: Database) {}

  /** @returns the id of the draft. */
  insert({ parties, deciderSeatIds, ...columns }: NewTaskDraft): Promise<string> {
    return this.database.transact(async () => {
      const taskId = idOf(await this.database.manager.insert(TaskEntity, columns));
      await this.replaceParties(columns.programmeId, taskId, parties);
      await this.replaceDeciders(columns.programmeId, taskId, deciderSeatIds);
      return taskId;
    });
  }

  /** @throws DomainError NOT_FOUND, also when the task was launched. */
  async getById(id: string): Promise<TaskDraft> {
    return found(await this.findById(id), 'task', id);
  }

  async findById(id: string): Promise<TaskDraft | undefined> {
    const task = await this.database.manager.findOneBy(TaskEntity, { id, status: 'draft' });
    if (task === null) return undefined;
    const parties = await this.database.manager.find(TaskPartyEntity, {
      where: { taskId: id },
      order: { partyId: 'asc' },
    });
    const deciders = await this.database.manager.find(TaskDeciderEntity, {
      where: { taskId: id },
      order: { seatId: 'asc' },
    });
    return toDraft(task, parties, deciders);
  }

  /** The drafts of a programme, the one that was changed last first. */
  async findOfProgramme(programmeId: string): Promise<readonly TaskDraft[]> {
    const tasks = await this.database.manager.find(TaskEntity, {
      where: { programmeId, status: 'draft' },
      order: { updatedAt: 'desc' },
    });
    return Promise.all(tasks.map((task) => this.getById(task.id)));
  }

  /**
   * @returns the new version.
   * @throws DomainError VERSION_CONFLICT when somebody else changed it meanwhile, NOT_FOUND when it is no draft.
   */
  change(
    id: string,
    expectedVersion: number,
    { parties, deciderSeatIds, ...columns }: TaskDraftContent,
  ): Promise<number> {
    return this.database.transact(async () => {
      const { affected } = await this.database.manager.update(
        TaskEntity,
        { id, version: expectedVersion, status: 'draft' },
        { ...columns, version: expectedVersion + 1, updatedAt: await this.database.clock() },
      );
      if (affected === 0) throw await this.refusalOf(id, expectedVersion);
      const { programmeId } = await this.getById(id);
      await this.replaceParties(programmeId, id, parties);
      await this.replaceDeciders(programmeId, id, deciderSeatIds);
      return expectedVersion + 1;
    });
  }

  /** @throws DomainError as `change` does. */
  async remove(id: string, expectedVersion: number): Promise<void> {
    const { affected } = await this.database.manager.delete(TaskEntity, {
      id,
      version: expectedVersion,
      status: 'draft',
    });
    if (affected === 0) throw await this.refusalOf(id, expectedVersion);
  }

  private async refusalOf(id: string, expectedVersion: number): Promise<DomainError> {
    return (await this.findById(id)) === undefined
      ? notFound('task', id)
      : versionConflict('task', id, expectedVersion);
  }

  private async replaceParties(programmeId: string, taskId: string, parties: readonly TaskDraftParty[]): Promise<void> {
    await this.database.execute('delete from task_party where task_id = $1', [taskId]);
    await this.database.execute(
      `insert into task_party (programme_id, task_id, party_id, essential, why_essential, contact_seat_id)
       select $1, $2, "partyId", essential, "whyEssential", "contactSeatId"
         from jsonb_to_recordset($3::jsonb) as p ("partyId" uuid, essential boolean, "whyEssential" text, "contactSeatId" uuid)`,
      [programmeId, taskId, jsonb(parties)],
    );
  }

  private async replaceDeciders(programmeId: string, taskId: string, seatIds: readonly string[]): Promise<void> {
    await this.database.execute('delete from task_decider where task_id = $1', [taskId]);
    await this.database.execute(
      'insert into task_decider (programme_id, task_id, seat_id) select $1, $2, unnest($3::uuid[])',
      [programmeId, taskId, seatIds],
    );
  }
}

function toDraft(
  task: TaskEntity,
  parties: readonly TaskPartyEntity[],
  deciders: readonly TaskDeciderEntity[],
): TaskDraft {
  const { id, programmeId, agendaId, managerPersonId, policy, version, updatedAt, title, wording, by, area } = task;
  const { frame, frameSetBy, frameInput, openPoints, groupDecides, groupDoesNotDecide, risks, hoursPerMonth } = task;
  const { policyOverride, pace, startsOn } = task;
  return {
    ...{ id, programmeId, agendaId, managerPersonId, policy, version, updatedAt },
    ...{ title, wording, by, area, frame, frameSetBy, frameInput, openPoints, groupDecides, groupDoesNotDecide, risks },
    ...{ hoursPerMonth, policyOverride, pace, startsOn },
    parties: parties.map(({ partyId, essential, whyEssential, contactSeatId }) => ({
      ...{ partyId, essential, whyEssential, contactSeatId },
    })),
    deciderSeatIds: deciders.map((decider) => decider.seatId),
  };
}
