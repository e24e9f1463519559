import { Injectable } from '@nestjs/common';
import {
  instantText,
  type ConsultationPlanBody,
  type ConsultationPlanSaved,
  type ConsultationPlanView,
  type PromptBody,
  type RosterCandidates,
} from '@samenspel/contracts';
import { DomainError, hasOptions, openingAfter, planStep, preparationFaults } from '@samenspel/domain';
import {
  ConsultationPlanRepository,
  ConsultationRepository,
  Database,
  DispositionRepository,
  PartyRepository,
  TaskRepository,
  type CandidatePerson,
  type ConsultationPreparation,
  type ConsultationPlan,
} from '@samenspel/persistence';
import { partyRefOf } from '../task/view/refs-of';
import { stepRefOf } from '../task/view/step-ref-of';
import { TaskRecords, type TaskRecord } from '../task/view/task-record';
import { deadlineOf } from '../task/view/when-of';
import { proposalViewOf } from './view/proposal-view-of';

const start: ConsultationPreparation = {
  question: '',
  minutes: 5,
  silence: 'no-objection',
  prompts: [],
  roster: { partyIds: [], personIds: [] },
};

/** The programme manager prepares prompts and roster; opening them is a steering command. */
@Injectable()
export class PreparationService {
  constructor(
    private readonly records: TaskRecords,
    private readonly database: Database,
    private readonly tasks: TaskRepository,
    private readonly plans: ConsultationPlanRepository,
    private readonly consultations: ConsultationRepository,
    private readonly dispositions: DispositionRepository,
    private readonly parties: PartyRepository,
  ) {}

  async read(taskId: string): Promise<ConsultationPlanView> {
    const record = await this.records.read(taskId);
    const ordinal = nextOrdinal(record);
    const saved = await this.plans.find(taskId, ordinal);
    const prepared = saved ?? (await this.startFor(record, ordinal));
    const [roster, text, mayOpen] = await Promise.all([
      this.rosterOf(record, prepared),
      this.consultations.findLastText(taskId),
      this.consultations.waitsForOpening(taskId),
    ]);
    const last = record.steps.findLast(({ kind }) => kind === 'consultation');
    return {
      ...bodyOf(prepared),
      ...roster,
      taskId,
      taskTitle: record.task.title,
      ordinal,
      version: saved?.version ?? 0,
      saved: saved === undefined ? null : instantText(saved.savedAt),
      proposal: text === undefined ? null : proposalViewOf(record, text),
      faults: [...faultsOf(prepared)],
      opensTo: windowOf(record, ordinal),
      minimumDays: record.task.policy.consultation.minimumDays,
      mayOpen: mayOpen && record.task.status === 'running',
      opened: last === undefined ? null : stepRefOf({ ...record, step: last }),
    };
  }

  /**
   * @throws DomainError VERSION_CONFLICT, or ROSTER_OF_ANOTHER_PROGRAMME when somebody on it is not of the programme.
   */
  async save(taskId: string, body: ConsultationPlanBody, version: number): Promise<ConsultationPlanSaved> {
    const prepared = preparationOf(body);
    const saved = await this.database.transact(async () => {
      // The opening reads the plan; while the task is held, it is either before this change or after it.
      await this.dispositions.holdTask(taskId);
      const record = await this.records.read(taskId);
      const { programmeId } = record.task;
      await this.checkRoster(programmeId, prepared.roster);
      const ordinal = nextOrdinal(record);
      return this.plans.save({ programmeId, taskId, ordinal, expectedVersion: version }, prepared);
    });
    return { version: saved.version, saved: instantText(saved.savedAt), faults: [...faultsOf(prepared)] };
  }

  async candidates(taskId: string): Promise<RosterCandidates> {
    const record = await this.records.read(taskId);
    const { programmeId } = record.task;
    const [parties, invited, people] = await Promise.all([
      this.parties.findOfProgramme(programmeId),
      this.tasks.findParties(taskId),
      this.candidatesOf(record),
    ]);
    const invitedIds = new Set(invited.map(({ partyId }) => partyId));
    return {
      parties: parties.map((party) => ({ ...partyRefOf(party), invited: invitedIds.has(party.id) })),
      people: people.map(({ personId, personName, partyId, partyName, partyKind, ...seat }) => ({
        person: { id: personId, name: personName },
        party: partyRefOf({ id: partyId, name: partyName, kind: partyKind }),
        ...seat,
      })),
    };
  }

  private candidatesOf({ task, today }: TaskRecord): Promise<readonly CandidatePerson[]> {
    return this.consultations.findCandidates(task.programmeId, task.id, today);
  }

  /** The parties of the task to begin with; after a send-back what was asked before. */
  private async startFor({ task }: TaskRecord, ordinal: number): Promise<ConsultationPreparation> {
    const earlier = await this.plans.find(task.id, ordinal - 1);
    if (earlier !== undefined) return earlier;
    const invited = await this.tasks.findParties(task.id);
    return { ...start, roster: { partyIds: invited.map(({ partyId }) => partyId), personIds: [] } };
  }

  private async rosterOf(
    record: TaskRecord,
    { roster }: ConsultationPreparation,
  ): Promise<Pick<ConsultationPlanView, 'parties' | 'people'>> {
    const [parties, people] = await Promise.all([
      this.parties.findOfProgramme(record.task.programmeId),
      this.candidatesOf(record),
    ]);
    const [partyIds, personIds] = [new Set(roster.partyIds), new Set(roster.personIds)];
    return {
      parties: parties.filter(({ id }) => partyIds.has(id)).map(partyRefOf),
      people: people
        .filter(({ personId }) => personIds.has(personId))
        .map(({ personId, personName, partyName }) => ({ person: { id: personId, name: personName }, partyName })),
    };
  }

  private async checkRoster(programmeId: string, roster: ConsultationPreparation['roster']): Promise<void> {
    const known = await this.consultations.countOfProgramme(programmeId, roster);
    const asked = roster.partyIds.length + roster.personIds.length;
    if (known < asked) throw new DomainError('ROSTER_OF_ANOTHER_PROGRAMME', { asked, known });
  }
}

const nextOrdinal = ({ steps }: TaskRecord): number => 1 + steps.filter(({ kind }) => kind === 'consultation').length;

function bodyOf({ question, minutes, silence, prompts, roster }: ConsultationPreparation): ConsultationPlanBody {
  return {
    ...{ question, minutes, silence },
    prompts: prompts.map((prompt) => ({ ...prompt, options: [...prompt.options] })),
    partyIds: [...roster.partyIds],
    personIds: [...roster.personIds],
  };
}

/** Nobody is asked twice; options stand only where they are chosen or ranked, or name the ends of a scale. */
function preparationOf({ partyIds, personIds, prompts, ...body }: ConsultationPlanBody): ConsultationPreparation {
  return {
    ...body,
    prompts: prompts.map((prompt) => withoutIdleParts(prompt)),
    roster: { partyIds: [...new Set(partyIds)], personIds: [...new Set(personIds)] },
  };
}

function withoutIdleParts({ mostChoices, ...prompt }: PromptBody): PromptBody {
  const hasWords = prompt.kind === 'scale' || hasOptions(prompt.kind);
  const options = hasWords ? prompt.options : [];
  return { ...prompt, options, ...(prompt.kind === 'multiple' && { mostChoices }) };
}

function faultsOf({
  question,
  prompts,
  roster,
}: ConsultationPreparation | ConsultationPlan): ReturnType<typeof preparationFaults> {
  return preparationFaults({ question, prompts, senders: roster.partyIds.length + roster.personIds.length });
}

/** The window if it were opened now; null when the calendar of the task ends before. */
function windowOf(record: TaskRecord, ordinal: number): ConsultationPlanView['opensTo'] {
  const { task, calendar, now } = record;
  try {
    const opening = { taskId: task.id, kind: 'consultation', ordinal, ...openingAfter(calendar, now) } as const;
    return deadlineOf(record, planStep(task.policy, calendar, opening));
  } catch (error) {
    if (error instanceof DomainError && error.code === 'CALENDAR_TOO_SHORT') return null;
    throw error;
  }
}
