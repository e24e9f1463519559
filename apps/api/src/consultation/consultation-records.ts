import { Injectable } from '@nestjs/common';
import { DomainError, type StepKind } from '@samenspel/domain';
import { ConsultationRepository, type ConsultedText, type Step } from '@samenspel/persistence';
import { TaskRecords, type StepRecord } from '../task/view/task-record';

/** A consultation with what belongs to it. */
@Injectable()
export class ConsultationRecords {
  constructor(
    private readonly records: TaskRecords,
    private readonly consultations: ConsultationRepository,
  ) {}

  /** @throws DomainError NOT_FOUND when the step is no consultation. */
  async read(stepId: string): Promise<StepRecord> {
    const record = await this.records.readOfStep(stepId);
    if (record.step.kind !== 'consultation') throw new DomainError('NOT_FOUND', { stepId });
    return record;
  }

  /** The version that is consulted on. */
  async textOf({ step }: StepRecord): Promise<ConsultedText | undefined> {
    return step.proposalVersionId === null ? undefined : this.consultations.findText(step.proposalVersionId);
  }
}

/** The step of another kind that belongs to this consultation, such as the handling of its reactions. */
export function siblingOf({ steps, step }: StepRecord, kind: StepKind): Step | undefined {
  return steps.find((other) => other.kind === kind && other.ordinal === step.ordinal);
}

/** Where an event of a consultation belongs, and who did it. */
export function aboutConsultation(
  { task, step }: StepRecord,
  personId: string,
): { programmeId: string; taskId: string; stepId: string; actor: string } {
  return { programmeId: task.programmeId, taskId: task.id, stepId: step.id, actor: `person:${personId}` };
}
