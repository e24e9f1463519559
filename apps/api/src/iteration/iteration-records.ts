import { Injectable } from '@nestjs/common';
import { instantText } from '@samenspel/contracts';
import { DomainError, may, type Action, type Actor } from '@samenspel/domain';
import { ResourceRepository } from '@samenspel/persistence';
import { TaskRecords, type StepRecord, type TaskRecord } from '../task/view/task-record';

/** A cycle with its task, and what its state allows. */
@Injectable()
export class IterationRecords {
  constructor(
    private readonly records: TaskRecords,
    private readonly resources: ResourceRepository,
  ) {}

  /** @throws DomainError NOT_FOUND when the step is no cycle. */
  async read(stepId: string): Promise<StepRecord> {
    const record = await this.records.readOfStep(stepId);
    if (record.step.kind !== 'iteration') throw new DomainError('NOT_FOUND', { stepId });
    return record;
  }

  /** @throws DomainError NOT_FOUND, STEP_PAUSED or STEP_CLOSED: goals, actions and meetings belong to a cycle that runs. */
  async readOpen(stepId: string): Promise<StepRecord> {
    const record = await this.read(stepId);
    const { step } = record;
    if (step.status === 'paused') throw new DomainError('STEP_PAUSED', { stepId });
    if (step.status === 'closed') {
      throw new DomainError('STEP_CLOSED', { stepId, lastDay: step.lastDay, endsAt: instantText(step.endsAt) });
    }
    return record;
  }

  /** @throws DomainError FORBIDDEN: the route allows a smaller change than this one. */
  async refuseUnlessMay(actor: Actor, action: Action, { step }: StepRecord): Promise<void> {
    const resource = await this.resources.findOfStep(step.id);
    if (resource === undefined || !may(actor, action, resource)) throw new DomainError('FORBIDDEN', { action });
  }
}

/** @throws DomainError TASK_PAUSED or TASK_ENDED. */
export function refuseUnlessRunning({ task }: TaskRecord): void {
  if (task.status === 'running') return;
  throw new DomainError(task.status === 'paused' ? 'TASK_PAUSED' : 'TASK_ENDED', { taskId: task.id });
}

/** Where an event of a cycle belongs. */
export const aboutStep = ({ task, step }: StepRecord): { programmeId: string; taskId: string; stepId: string } => ({
  programmeId: task.programmeId,
  taskId: task.id,
  stepId: step.id,
});
