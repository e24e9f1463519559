import { Injectable } from '@nestjs/common';
import type { ConfirmationView } from '@samenspel/contracts';
import type { BallotOutcome } from '@samenspel/domain';
import { ConfirmationRepository, ConsultationRepository, DecisionRepository, type Step } from '@samenspel/persistence';
import type { TaskRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';

/** What was decided about a task, in the words of the card. */
@Injectable()
export class DecidedTexts {
  constructor(
    private readonly confirmations: ConfirmationRepository,
    private readonly consultations: ConsultationRepository,
    private readonly decisions: DecisionRepository,
  ) {}

  /** @returns undefined when no decision was carried. */
  async find(record: TaskRecord): Promise<ConfirmationView['decided'] | undefined> {
    const step = record.steps.findLast(({ kind }) => kind === 'decision');
    if (step === undefined || !isCarried(step)) return undefined;
    const [text, conditions, publishedAt] = await Promise.all([
      this.textOf(step),
      this.confirmations.findAcceptedConditions(step.id),
      this.decisions.findPublishedAt(step.id),
    ]);
    return {
      stepId: step.id,
      on: publishedAt === null ? null : whenOf(record, publishedAt),
      ...text,
      conditions: conditions.map(({ condition, byName }) => ({ text: condition, by: byName })),
    };
  }

  private async textOf({ proposalVersionId: id }: Step): Promise<{ readonly title: string; readonly summary: string }> {
    const text = id === null ? undefined : await this.consultations.findText(id);
    return { title: text?.title ?? '', summary: text?.summary ?? '' };
  }
}

const isCarried = ({ outcome }: Step): boolean =>
  ((outcome ?? {}) as { readonly result?: BallotOutcome }).result === 'carried';
