import { Injectable } from '@nestjs/common';
import { DomainError } from '@samenspel/domain';
import { TaskRecords, type StepRecord } from '../task/view/task-record';

@Injectable()
export class DecisionRecords {
  constructor(private readonly records: TaskRecords) {}

  /** @throws DomainError NOT_FOUND when the step is no decision. */
  async read(stepId: string): Promise<StepRecord> {
    const record = await this.records.readOfStep(stepId);
    if (record.step.kind !== 'decision') throw new DomainError('NOT_FOUND', { stepId });
    return record;
  }
}
