import { Injectable } from '@nestjs/common';
import type { GroundRulesView } from '@samenspel/contracts';
import { checkGroundRules, localDateOf, workingDaysBetween, type GroundRuleFacts } from '@samenspel/domain';
import { translator, type Language } from '@samenspel/i18n';
import { GroundRuleFactsRepository, TaskReadingsRepository, type AnnouncedMeeting } from '@samenspel/persistence';
import { evidenceViews, evidenceWords } from '../chain/evidence-words';
import { GuardedChainService } from '../chain/guarded-chain.service';
import { TaskRecords, type TaskRecord } from '../view/task-record';

/** The ground-rule check (spelregeltoets) of a task, from what is stored. */
@Injectable()
export class GroundRuleService {
  constructor(
    private readonly records: TaskRecords,
    private readonly facts: GroundRuleFactsRepository,
    private readonly readings: TaskReadingsRepository,
    private readonly chain: GuardedChainService,
  ) {}

  async read(taskId: string, language: Language): Promise<GroundRulesView> {
    const record = await this.records.read(taskId);
    const invited = await this.readings.findInvitedParties(taskId);
    const lines = checkGroundRules(await this.factsOf(record), await this.chain.prove(record, invited));
    const t = translator(language);
    const words = evidenceWords(t, record, invited, language);
    return {
      lines: lines.map(({ rule, state, evidence }) => ({
        rule,
        title: t(`log:groundRule.title.${rule}`),
        meaning: t(`log:groundRule.meaning.${rule}`),
        state,
        stateWord: t(`log:chain.state.${state}`),
        evidence: evidenceViews(evidence, words),
      })),
    };
  }

  private async factsOf(record: TaskRecord): Promise<GroundRuleFacts> {
    const { id, by, risks } = record.task;
    const { facts } = this;
    const [group, cycles, reflections, meetings, meetingEvents, changes, ballots, frictions, invited, consultation] =
      await Promise.all([
        facts.group(id),
        facts.cycles(id),
        facts.reflections(id),
        facts.meetings(id),
        facts.meetingEvents(id),
        facts.changes(id),
        facts.ballots(id),
        facts.frictions(id),
        facts.invited(id),
        facts.consultation(id),
      ]);
    return {
      ...{ group, cycles, reflections, changes, ballots, frictions, invited, consultation },
      meetings: { ...noticesOf(record, meetings), eventIds: meetingEvents },
      task: { by, hasRisks: risks.trim() !== '' },
    };
  }
}

function noticesOf(
  { calendar, task }: TaskRecord,
  meetings: readonly AnnouncedMeeting[],
): Omit<GroundRuleFacts['meetings'], 'eventIds'> {
  const { meetingNoticeDays } = task.policy.iterations;
  const short = meetings.filter(
    ({ announcedAt, localDate }) =>
      workingDaysBetween(calendar, localDateOf(calendar, announcedAt), localDate) < meetingNoticeDays,
  );
  return {
    announced: meetings.length,
    short: short.length,
    shortWithoutReason: short.filter(({ hasReason }) => !hasReason).length,
  };
}
