import { Injectable } from '@nestjs/common';
import type { NewRiskBody, RiskBody, RiskDismissalBody, RisksView, RiskView } from '@samenspel/contracts';
import {
  checkRisk,
  DomainError,
  isRiskDue,
  may,
  representationGaps,
  suggestedRisks,
  windowWarnings,
  type Actor,
  type SuggestedRisk,
} from '@samenspel/domain';
import {
  ConfirmationRepository,
  RiskRepository,
  SeatRepository,
  TaskReadingsRepository,
  type Risk,
  type Seat,
} from '@samenspel/persistence';
import { DaysAway } from '../calendar/days-away';
import { TaskRecords, type TaskRecord } from '../task/view/task-record';

type Asking = Actor & { readonly personId: string };

/** The risk register of a task: what may go wrong, who watches it, and when they look again. */
@Injectable()
export class RiskService {
  constructor(
    private readonly records: TaskRecords,
    private readonly risks: RiskRepository,
    private readonly readings: TaskReadingsRepository,
    private readonly seats: SeatRepository,
    private readonly daysAway: DaysAway,
    private readonly confirmations: ConfirmationRepository,
  ) {}

  async read(taskId: string, actor: Actor): Promise<RisksView> {
    const record = await this.records.read(taskId);
    const { programmeId, managerPersonId, managerName, risks } = record.task;
    const mayWrite = may(actor, 'task.write-risk', { programmeId, taskId });
    const [kept, suggestions, seats] = await Promise.all([
      this.risks.findOfTask(taskId),
      mayWrite ? this.suggestionsOf(record) : [],
      this.seatsOf(record),
    ]);
    return {
      charter: risks,
      manager: { id: managerPersonId, name: managerName },
      today: record.today,
      risks: kept.map((risk) => riskView(risk, record, actor)),
      suggestions: suggestions.map((suggestion) => ({ ...suggestion, params: { ...suggestion.params } })),
      owners: [
        { seatId: null, name: managerName, partyName: null },
        ...seats.map(({ id, personName, partyName }) => ({ seatId: id, name: personName, partyName })),
      ],
      may: { write: mayWrite },
    };
  }

  /** @throws DomainError RISK_DATE_PAST, RISK_OWNER_UNKNOWN, or RISK_NOT_SUGGESTED for a key that is not suggested now. */
  async add(taskId: string, body: NewRiskBody, actor: Asking): Promise<RisksView> {
    const record = await this.records.read(taskId);
    await this.check(record, body);
    if (body.suggestion !== null) await this.refuseUnsuggested(record, body.suggestion);
    const { programmeId } = record.task;
    const id = await this.risks.add({ ...body, programmeId, taskId, by: actor.personId });
    if (id === undefined) throw notSuggested(taskId);
    return this.read(taskId, actor);
  }

  /** @throws DomainError RISK_NOT_SUGGESTED for a key that is not suggested now. */
  async dismiss(taskId: string, body: RiskDismissalBody, actor: Asking): Promise<RisksView> {
    const record = await this.records.read(taskId);
    await this.refuseUnsuggested(record, body.suggestion);
    const { programmeId } = record.task;
    const isDismissed = await this.risks.dismiss({ ...body, programmeId, taskId, by: actor.personId });
    if (!isDismissed) throw notSuggested(taskId);
    return this.read(taskId, actor);
  }

  /** @throws DomainError RISK_DATE_PAST, RISK_OWNER_UNKNOWN, VERSION_CONFLICT, NOT_FOUND for a risk of another task. */
  async change({ taskId, riskId }: RiskOfTask, version: number, body: RiskBody, actor: Asking): Promise<RisksView> {
    if (body.status === 'open') await this.check(await this.records.read(taskId), body);
    await this.risks.change(riskId, version, body, actor.personId);
    return this.read(taskId, actor);
  }

  private async check(record: TaskRecord, body: Parameters<typeof checkRisk>[0]): Promise<void> {
    const seats = await this.seatsOf(record);
    checkRisk(body, { today: record.today, seatIds: seats.map(({ id }) => id) });
  }

  private async refuseUnsuggested(record: TaskRecord, key: string): Promise<void> {
    const suggestions = await this.suggestionsOf(record);
    if (!suggestions.some((suggestion) => suggestion.key === key)) throw notSuggested(record.task.id);
  }

  private async suggestionsOf(record: TaskRecord): Promise<readonly SuggestedRisk[]> {
    const { id, programmeId, plan, status } = record.task;
    if (status !== 'running' && status !== 'paused') return [];
    const invitation = plan.steps.find(({ kind }) => kind === 'invitation');
    const [invited, table, known, confirmations] = await Promise.all([
      this.readings.findInvitedParties(id),
      this.readings.findAtTable(id),
      this.risks.findKnownSuggestions(id),
      this.confirmations.findOfTask(id),
    ]);
    const away = await this.daysAway.find(
      programmeId,
      invited.map(({ partyId }) => partyId),
    );
    return suggestedRisks({
      today: record.today,
      repliesDueOn: invitation?.lastDay ?? record.today,
      parties: invited.map(({ reply, ...party }) => ({ ...party, hasReplied: reply !== null })),
      gaps: representationGaps(table),
      windows: windowWarnings(plan.steps, away, record.today),
      obstacles: confirmations.flatMap(({ answerId, partyName: party, body }) =>
        answerId === null || body?.reason === undefined ? [] : [{ answerId, party, reason: body.reason }],
      ),
      known,
    });
  }

  /** Of every party that was asked, the seats that somebody holds. */
  private async seatsOf({ task, today }: TaskRecord): Promise<readonly Seat[]> {
    const invited = await this.readings.findInvitedParties(task.id);
    const seats = await this.seats.findValid(task.programmeId, today);
    return seats.filter(
      ({ partyId, personId }) => personId !== null && invited.some((party) => party.partyId === partyId),
    );
  }
}

interface RiskOfTask {
  readonly taskId: string;
  readonly riskId: string;
}

const notSuggested = (taskId: string): DomainError => new DomainError('RISK_NOT_SUGGESTED', { taskId });

function riskView(risk: Risk, { task, today }: TaskRecord, actor: Actor): RiskView {
  const { id, text, ownerSeatId, ownerPersonId, ownerName, ownerParty, lookAgainOn, status, reason, version } = risk;
  const resource = { programmeId: task.programmeId, taskId: task.id, personId: ownerPersonId ?? undefined };
  return {
    ...{ id, text, lookAgainOn, status, reason, version },
    owner: { seatId: ownerSeatId, name: ownerName, partyName: ownerParty },
    due: isRiskDue(risk, today),
    may: { change: status === 'open' && may(actor, 'task.look-at-risk', resource) },
  };
}
