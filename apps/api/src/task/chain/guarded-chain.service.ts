import { Injectable } from '@nestjs/common';
import type { GuardedChainView } from '@samenspel/contracts';
import {
  dayHolding,
  guardedChain,
  representationGaps,
  type ChainEssentialParty,
  type ChainFacts,
  type ChainLine,
  type ChainReminder,
  type ChainStep,
  type ShownDeadline,
} from '@samenspel/domain';
import { translator, type Language } from '@samenspel/i18n';
import {
  AnchoringRepository,
  ChainFactsRepository,
  TaskReadingsRepository,
  type ChainOverrideRow,
  type ChainStepRow,
  type InvitedParty,
  type SentReminder,
} from '@samenspel/persistence';
import { TaskRecords, type TaskRecord } from '../view/task-record';
import { evidenceViews, evidenceWords } from './evidence-words';

/** The guarded chain of a task, proved from what is stored. */
@Injectable()
export class GuardedChainService {
  constructor(
    private readonly records: TaskRecords,
    private readonly facts: ChainFactsRepository,
    private readonly readings: TaskReadingsRepository,
    private readonly anchorings: AnchoringRepository,
  ) {}

  async read(taskId: string, language: Language): Promise<GuardedChainView> {
    const record = await this.records.read(taskId);
    const invited = await this.readings.findInvitedParties(taskId);
    const lines = await this.prove(record, invited);
    const t = translator(language);
    const words = evidenceWords(t, record, invited, language);
    return {
      lines: lines.map(({ rule, state, evidence }) => ({
        rule,
        title: t(`log:chain.rule.${rule}`),
        state,
        stateWord: t(`log:chain.state.${state}`),
        evidence: evidenceViews(evidence, words),
      })),
    };
  }

  async prove(record: TaskRecord, invited: readonly InvitedParty[]): Promise<readonly ChainLine[]> {
    return guardedChain(await this.factsOf(record, invited));
  }

  private async factsOf(record: TaskRecord, invited: readonly InvitedParty[]): Promise<ChainFacts> {
    const { id } = record.task;
    const [steps, dispositions, reminders, answers, linkOpenings, overrides, mails, table] = await Promise.all([
      this.facts.findSteps(id),
      this.facts.findDispositions(id),
      this.facts.findReminders(id),
      this.facts.findAnswers(id),
      this.facts.countLinkOpenings(id),
      this.facts.findOverrides(id),
      this.facts.countMails(id),
      this.readings.findAtTable(id),
    ]);
    return {
      steps: steps.map((step) => stepOf(record, step, overrides)),
      dispositions,
      reminders: reminders.map((reminder) => reminderOf(record, reminder)),
      shownDeadlines: plannedDeadlines(record, steps),
      answers,
      linkOpenings,
      essentialParties: essentialOf(invited, overrides),
      workGroup: {
        gaps: representationGaps(table),
        override: overrides.find(({ subject }) => subject === 'missing-side') ?? null,
      },
      mails,
      // How long the process was down is not in the record, so lateness is not judged here.
      delays: [],
      anchoring: await this.anchorings.readChain(id),
    };
  }
}

function stepOf(record: TaskRecord, row: ChainStepRow, overrides: readonly ChainOverrideRow[]): ChainStep {
  const { stepId, kind, ordinal, openedAt, openedEventId, hasClosingInstant, proposalVersionId } = row;
  const named = (subject: ChainOverrideRow['subject']): boolean =>
    overrides.some((each) => each.stepId === stepId && each.subject === subject);
  const outcome = record.steps.find(({ id }) => id === stepId)?.outcome as
    { quorum?: ChainStep['quorum'] } | null | undefined;
  const quorum = named('missing-quorum') ? 'overridden' : outcome?.quorum;
  return {
    ...{ stepId, kind, ordinal, openedAt, openedEventId, hasClosingInstant, proposalVersionId },
    deadlines: [{ version: row.deadlineVersion, since: openedAt, endsAt: row.endsAt }],
    closing: closingOf(row, named('early-close')),
    ...(kind === 'decision' && quorum !== undefined && { quorum }),
  };
}

function closingOf(row: ChainStepRow, isOverridden: boolean): ChainStep['closing'] {
  if (row.closedAt === null || row.closedEventId === null) return null;
  const how = isOverridden ? 'override' : row.closedEarly ? 'early' : 'planned';
  return { closedAt: row.closedAt, how, eventId: row.closedEventId };
}

function reminderOf({ calendar }: TaskRecord, reminder: SentReminder): ChainReminder {
  const { working, mailFrom, mailUntil } = dayHolding(calendar, reminder.sentAt);
  return { ...reminder, rung: reminder.rung ?? '', day: { working, mailFrom, mailUntil } };
}

/** The plan is what pages, mails and calendar files read; the step is what the gate reads. They name one instant. */
function plannedDeadlines({ task }: TaskRecord, steps: readonly ChainStepRow[]): ShownDeadline[] {
  return steps.flatMap(({ stepId, deadlineVersion, closedAt, hasClosingInstant }) => {
    const planned = task.plan.steps.find((step) => step.stepId === stepId);
    // An early close moves the instant at the gate; the plan keeps what was announced, with the real end beside it.
    if (planned === undefined || (closedAt !== null && hasClosingInstant)) return [];
    return [{ stepId, where: 'plan' as const, deadlineVersion, endsAt: planned.endsAt }];
  });
}

function essentialOf(invited: readonly InvitedParty[], overrides: readonly ChainOverrideRow[]): ChainEssentialParty[] {
  return invited
    .filter(({ essential }) => essential)
    .map(({ partyId, reply }) => ({
      partyId,
      joined: reply === 'joins' || reply === 'somebody-else',
      override: overrides.find((each) => each.subject === 'essential-party' && each.partyId === partyId) ?? null,
    }));
}
