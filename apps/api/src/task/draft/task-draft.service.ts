import { Inject, Injectable } from '@nestjs/common';
import { ACCESS_SETTINGS, type AccessSettings } from '@samenspel/access';
import { amsterdam, localDateOf } from '@samenspel/calendar';
import { instantText, type LaunchPreviewView, type TaskDraftBody, type TaskDraftView } from '@samenspel/contracts';
import { DomainError, windowWarnings, type Instant } from '@samenspel/domain';
import type { Language } from '@samenspel/i18n';
import {
  AgendaRepository,
  CalendarRepository,
  ClosingDayRepository,
  Database,
  PartyRepository,
  PersonRepository,
  ProgrammeRepository,
  SeatRepository,
  TaskDraftRepository,
  TaskRepository,
  type TaskDraft,
} from '@samenspel/persistence';
import { DaysAway, signalOf } from '../../calendar/days-away';
import { planViewOf } from '../view/plan-view-of';
import { SecondLooks } from '../second-look/second-looks';
import { charterOf } from './charter-of';
import { draftFaults, draftSignals, type DraftSurroundings } from './draft-faults';
import { planDraft, type DraftPlan } from './draft-plan';
import { previewEscalations } from './preview-escalations';
import { previewMails, reachableGaps, sidesAsked } from './preview-mails';

const empty = {
  title: '',
  wording: '',
  by: 'content',
  area: '',
  frame: '',
  frameSetBy: '',
  frameInput: '',
  openPoints: '',
  groupDecides: '',
  groupDoesNotDecide: '',
  risks: '',
  hoursPerMonth: null,
  policyOverride: {},
  pace: null,
  startsOn: null,
  parties: [],
  deciderSeatIds: [],
} as const;

/** A task before its launch: kept from the first key, checked all the time, started once. */
@Injectable()
export class TaskDraftService {
  constructor(
    private readonly drafts: TaskDraftRepository,
    private readonly tasks: TaskRepository,
    private readonly agendas: AgendaRepository,
    private readonly parties: PartyRepository,
    private readonly seats: SeatRepository,
    private readonly people: PersonRepository,
    private readonly programmes: ProgrammeRepository,
    private readonly calendars: CalendarRepository,
    private readonly closingDays: ClosingDayRepository,
    private readonly daysAway: DaysAway,
    private readonly looks: SecondLooks,
    private readonly database: Database,
    @Inject(ACCESS_SETTINGS) private readonly settings: AccessSettings,
  ) {}

  async create(programmeId: string, agendaId: string, managerPersonId: string): Promise<TaskDraftView> {
    const { policy } = await this.agendas.getById(programmeId, agendaId);
    return this.read(await this.drafts.insert({ ...empty, programmeId, agendaId, managerPersonId, policy }));
  }

  async list(programmeId: string): Promise<{ items: TaskDraftView[] }> {
    const drafts = await this.drafts.findOfProgramme(programmeId);
    return { items: await Promise.all(drafts.map((draft) => this.viewOf(draft))) };
  }

  async read(taskId: string): Promise<TaskDraftView> {
    return this.viewOf(await this.drafts.getById(taskId));
  }

  /** @throws DomainError UNKNOWN_PARTY or UNKNOWN_SEAT for one of another programme, VERSION_CONFLICT. */
  async change(taskId: string, version: number, { policy, ...body }: TaskDraftBody): Promise<TaskDraftView> {
    const draft = await this.drafts.getById(taskId);
    const around = await this.surroundings(draft, await this.database.clock());
    refuseStrangers(body, around);
    await this.drafts.change(taskId, version, { ...body, policyOverride: policy });
    return this.read(taskId);
  }

  remove(taskId: string, version: number): Promise<void> {
    return this.drafts.remove(taskId, version);
  }

  /** Every date and every mail, before anything is sent. */
  async preview(taskId: string, language: Language): Promise<LaunchPreviewView> {
    const draft = await this.drafts.getById(taskId);
    const now = await this.database.clock();
    const around = await this.surroundings(draft, now);
    const faults = await this.faultsOf(draft, around);
    const drafted = planDraft(
      faults.some(({ field }) => field.startsWith('policy')) ? { ...draft, policyOverride: {} } : draft,
      now,
      await this.closingDays.findClosedDates(draft.programmeId),
    );
    const cast = {
      draft,
      drafted,
      ...around,
      manager: await this.people.getById(draft.managerPersonId),
      programme: await this.programmes.getById(draft.programmeId),
      language,
    };
    const plan = planViewOf(
      { calendar: drafted.calendar, today: drafted.startsOn, steps: [] },
      drafted.plan,
      0,
      new Map(),
    );
    return {
      plan,
      mails: previewMails(cast),
      escalations: previewEscalations(cast, await this.people.findWithRole(draft.programmeId, 'programme-board')),
      sides: sidesAsked(cast),
      reachableGaps: reachableGaps(cast),
      faults,
      signals: draftSignals(draft, drafted.plan, around, [
        ...holidaySignals(plan),
        ...(await this.awaySignals(draft, drafted)),
      ]),
    };
  }

  /**
   * Starts the task: from here on the process runs by itself.
   * @throws DomainError TASK_NOT_READY with how many faults, SECOND_LOOK_MISSING, TASK_ALREADY_LAUNCHED, VERSION_CONFLICT.
   */
  async launch(taskId: string, personId: string): Promise<{ taskId: string }> {
    const launched = await this.tasks.findById(taskId);
    // The same press sent twice: the task runs, and that is what was asked.
    if (launched !== undefined) return { taskId };
    const draft = await this.drafts.getById(taskId);
    const now = await this.database.clock();
    const around = await this.surroundings(draft, now);
    const faults = draftFaults(draft, around);
    if (faults.length > 0) {
      const fields = faults.map(({ field }) => field).join(', ');
      throw new DomainError(
        'TASK_NOT_READY',
        { taskId, faults: faults.length, fields },
        `Task ${taskId} cannot start: ${fields}`,
      );
    }
    await this.refuseUnlookedAt(draft, around);
    const closed = await this.closingDays.findClosedDates(draft.programmeId);
    await this.freeze(draft, planDraft(draft, now, closed), personId);
    return { taskId };
  }

  private async faultsOf(draft: TaskDraft, around: DraftSurroundings): Promise<TaskDraftView['faults']> {
    const { why } = await this.looks.of(draft, around.seats);
    const faults = draftFaults(draft, around);
    return why === null ? faults : [...faults, { field: 'secondLook', code: 'SECOND_LOOK', params: { why } }];
  }

  /** The draft that was judged is the one that starts: the launch names its version. */
  private async refuseUnlookedAt(draft: TaskDraft, { seats }: DraftSurroundings): Promise<void> {
    const { why, side } = await this.looks.of(draft, seats);
    if (why === null) return;
    const message = `Task ${draft.id} cannot start: nobody of the ${side} side agreed with this text (${why})`;
    throw new DomainError('SECOND_LOOK_MISSING', { taskId: draft.id, why, expected: side }, message);
  }

  /** School holidays and closing days that a window runs over. */
  private async awaySignals(
    { programmeId, parties }: TaskDraft,
    { plan, startsOn }: DraftPlan,
  ): Promise<LaunchPreviewView['signals']> {
    const partyIds = parties.map(({ partyId }) => partyId);
    const away = await this.daysAway.find(programmeId, partyIds);
    return windowWarnings(plan.steps, away, startsOn).map(signalOf);
  }

  private async freeze(
    draft: TaskDraft,
    { policy, calendar, plan, startsOn }: DraftPlan,
    personId: string,
  ): Promise<void> {
    await this.database.transact(async () => {
      const calendarId = await this.calendars.store(draft.programmeId, calendar);
      await this.tasks.launch({
        taskId: draft.id,
        expectedVersion: draft.version,
        policy,
        calendarId,
        plan,
        startsOn,
        actor: `person:${personId}`,
      });
    });
  }

  private async surroundings({ programmeId }: TaskDraft, now: Instant): Promise<DraftSurroundings> {
    const today = localDateOf(amsterdam, now);
    const [parties, seats] = await Promise.all([
      this.parties.findOfProgramme(programmeId),
      this.seats.findValid(programmeId, today),
    ]);
    return { parties, seats, today, allowsPace: this.settings.mode === 'sample' };
  }

  private async viewOf(draft: TaskDraft): Promise<TaskDraftView> {
    const around = await this.surroundings(draft, await this.database.clock());
    const manager = await this.people.getById(draft.managerPersonId);
    const { id, programmeId, agendaId, version, updatedAt, parties, deciderSeatIds, title, startsOn, pace } = draft;
    return {
      ...{ id, programmeId, agendaId, version },
      ...{ title, startsOn, pace },
      ...charterOf(draft),
      policy: draft.policyOverride as TaskDraftBody['policy'],
      parties: parties.map((party) => ({ ...party })),
      deciderSeatIds: [...deciderSeatIds],
      manager: { id: manager.id, name: manager.name },
      saved: instantText(updatedAt),
      faults: await this.faultsOf(draft, around),
      signals: draftSignals(draft, null, around, []),
    };
  }
}

/** An id of another programme, or of nothing, would break a key of the database: it is named instead. */
function refuseStrangers(
  body: Pick<TaskDraftBody, 'parties' | 'deciderSeatIds'>,
  { parties, seats }: DraftSurroundings,
): void {
  const partyId = body.parties.find((party) => !parties.some(({ id }) => id === party.partyId))?.partyId;
  if (partyId !== undefined) throw new DomainError('UNKNOWN_PARTY', { partyId });
  if (new Set(body.parties.map((party) => party.partyId)).size < body.parties.length)
    throw new DomainError('PARTY_TWICE', {});
  const named = [...body.deciderSeatIds, ...body.parties.flatMap(({ contactSeatId }) => contactSeatId ?? [])];
  const seatId = named.find((wanted) => !seats.some(({ id }) => id === wanted));
  if (seatId !== undefined) throw new DomainError('UNKNOWN_SEAT', { seatId });
}

function holidaySignals(plan: LaunchPreviewView['plan']): LaunchPreviewView['signals'] {
  return plan.steps.flatMap(({ kind, ordinal, skippedHolidays }) =>
    skippedHolidays
      // Closing days may be many in a row: they are told once, by their name.
      .filter(({ whyNot }) => whyNot !== 'closing-day')
      .map(({ date, whyNot }) => ({
        field: 'policy',
        code: 'HOLIDAY_IN_WINDOW',
        params: { step: kind, ordinal, date, whyNot },
      })),
  );
}
