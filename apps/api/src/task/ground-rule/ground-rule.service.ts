import { Injectable } from '@nestjs/common';
import type { GroundRulesView } from '@samenspel/contracts';
import {
  checkGroundRules,
  localDateOf,
  participationByLevel,
  workingDaysBetween,
  type GroundRuleFacts,
} from '@samenspel/domain';
import { translator, type Language } from '@samenspel/i18n';
import {
  GroundRuleFactsRepository,
  PartyRepository,
  RiskRepository,
  TaskReadingsRepository,
  type AnnouncedMeeting,
} from '@samenspel/persistence';
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
    private readonly parties: PartyRepository,
    private readonly risks: RiskRepository,
  ) {}

  async read(taskId: string, language: Language): Promise<GroundRulesView> {
    const record = await this.records.read(taskId);
    const invited = await this.readings.findInvitedParties(taskId);
    const facts = await this.factsOf(record);
    const lines = checkGroundRules(facts, await this.chain.prove(record, invited));
    const t = translator(language);
    const words = evidenceWords(t, record, [...invited, ...(await this.readerParty(record, facts))], language);
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

  /** Who looked at the invitation need not have been invited. */
  private async readerParty(
    { task: { programmeId } }: TaskRecord,
    { secondLook }: GroundRuleFacts,
  ): Promise<readonly { readonly partyId: string; readonly name: string }[]> {
    if (secondLook === null) return [];
    const parties = await this.parties.findOfProgramme(programmeId);
    return parties.filter(({ id }) => id === secondLook.partyId).map(({ id, name }) => ({ partyId: id, name }));
  }

  private async factsOf(record: TaskRecord): Promise<GroundRuleFacts> {
    const { id, by, risks } = record.task;
    const { facts } = this;
    const [
      group,
      cycles,
      reflections,
      meetings,
      meetingEvents,
      changes,
      ballots,
      frictions,
      invited,
      consultation,
      secondLook,
    ] = await Promise.all([
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
      facts.secondLook(id),
    ]);
    return {
      ...{ group, cycles, reflections, changes, ballots, frictions, invited, consultation, secondLook },
      ...(await this.involvementOf(record)),
      meetings: { ...noticesOf(record, meetings), eventIds: meetingEvents },
      task: { by, hasRisks: risks.trim() !== '' || (await this.risks.findOfTask(id)).length > 0 },
    };
  }

  /** Who takes part at each level, what they have at stake, and who confirmed what was decided. */
  private async involvementOf({
    task: { id },
    today,
  }: TaskRecord): Promise<Pick<GroundRuleFacts, 'levels' | 'interests' | 'confirmations'>> {
    const [seats, interests, confirmations] = await Promise.all([
      this.readings.findSeatsInTask(id, today),
      this.facts.interests(id),
      this.facts.confirmations(id),
    ]);
    return { levels: participationByLevel(seats), interests, confirmations };
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
