import { Injectable } from '@nestjs/common';
import type { CommandPreview, CommandPreviewBody, When } from '@samenspel/contracts';
import {
  checkCommand,
  courseAfter,
  DomainError,
  goesByHand,
  kindsToRemind,
  mailInstant,
  planTask,
  type Calendar,
  type Command,
  type Plan,
  type SteeredStep,
  type SteeringSight,
  type ToldWhy,
} from '@samenspel/domain';
import { ConsultationPlanRepository, SteeringReadingsRepository, type ToldPerson } from '@samenspel/persistence';
import { changesOf, ReplanningService } from './replanning.service';
import { TaskRecords, type TaskRecord } from '../task/view/task-record';
import { whenOf } from '../task/view/when-of';

type Tell = CommandPreviewBody['tell'];

/** What a command would do, by the same rules and the same planner as the process that executes it. */
@Injectable()
export class CommandPreviewService {
  constructor(
    private readonly records: TaskRecords,
    private readonly readings: SteeringReadingsRepository,
    private readonly plans: ConsultationPlanRepository,
    private readonly replanning: ReplanningService,
  ) {}

  async read(taskId: string, { tell, ...command }: CommandPreviewBody): Promise<CommandPreview> {
    const record = await this.records.read(taskId);
    const sight = await this.sightOf(record, command);
    const faults = faultsOf(command, sight);
    const nothing = { kind: command.kind, changes: [], told: [], mailsGo: null, handover: null, warnings: [] };
    if (faults.length > 0) return { ...nothing, faults };
    const toPersonId = receiverOf(command, sight);
    if (command.kind === 'hand-over' || toPersonId !== undefined)
      return { ...nothing, faults, ...(await this.handover(record, toPersonId)) };
    const { calendar, plan } = await this.planAfter(record, command, sight);
    const told = await this.told(record, command, { sight, tell, plan });
    const warnings = command.kind === 'replan' ? await this.replanning.warnings(record, calendar, plan) : [];
    const changes = changesOf(record, plan, calendar);
    return { ...nothing, changes, told, mailsGo: laterThanNow(record), warnings, faults };
  }

  private async sightOf(record: TaskRecord, command: Command): Promise<SteeringSight> {
    const { task, calendar, now, today, steps } = record;
    const consultations = steps.filter(({ kind }) => kind === 'consultation').length;
    const [facts, plan, reminding, candidates, undone] = await Promise.all([
      this.readings.readFacts(task.id, 'stepId' in command ? command.stepId : null),
      command.kind === 'open-consultation' ? this.plans.find(task.id, consultations + 1) : undefined,
      this.reminding(record, command),
      ['hand-over', 'undo'].includes(command.kind) ? this.readings.findHandoverCandidates(task.id) : [],
      command.kind === 'undo' ? this.readings.findUndone(task.id, command.commandId) : undefined,
    ]);
    return {
      ...facts,
      task: { taskId: task.id, status: task.status, pausedOn: task.pausedOn },
      ...{ calendar, now, today },
      pausedAt: task.pausedAt,
      policy: task.policy,
      reminding,
      undone,
      handover: { fromPersonId: task.managerPersonId, candidateIds: candidates.map(({ id }) => id) },
      replanning: await this.replanning.sightOf(record),
      prepared: plan && { ...plan, senders: plan.roster.partyIds.length + plan.roster.personIds.length },
    };
  }

  private async handover(
    record: TaskRecord,
    toPersonId: string | undefined,
  ): Promise<Pick<CommandPreview, 'handover' | 'told' | 'mailsGo'>> {
    const { id, managerPersonId, managerName } = record.task;
    const [candidates, duties] = await Promise.all([
      this.readings.findHandoverCandidates(id),
      this.readings.findDuties(id, managerPersonId),
    ]);
    const from = { id: managerPersonId, name: managerName };
    const to = candidates.find((candidate) => candidate.id === toPersonId) ?? null;
    const moves = duties.map(({ kind, stepKind, ordinal, dueOn }) => ({ kind, stepKind, ordinal, dueOn }));
    const mails = duties.reduce((sum, duty) => sum + duty.mails, 0);
    return {
      handover: { from, to, candidates: [...candidates], moves, mails },
      told: to === null ? [] : [toldAs(to, 'new-manager'), toldAs(from, 'former-manager')],
      mailsGo: laterThanNow(record),
    };
  }

  private async reminding(record: TaskRecord, command: Command): Promise<SteeringSight['reminding']> {
    const { calendar, now, today } = record;
    if (command.kind !== 'remind') return { goes: { at: now, on: today }, timesThatDay: 0, people: 0 };
    const goes = goesByHand(calendar, now);
    const timesThatDay = await this.readings.countRemindedByHand(command.stepId, goes.on);
    return { goes, timesThatDay, people: (await this.toRemind(record, command.stepId, goes.on)).length };
  }

  private toRemind({ steps, today, now }: TaskRecord, stepId: string, on: string): Promise<readonly ToldPerson[]> {
    const step = steps.find(({ id }) => id === stepId);
    const kinds = (step && kindsToRemind[step.kind]) ?? [];
    return this.readings.findToRemind({ stepId, kinds, today, now, on });
  }

  private async planAfter(record: TaskRecord, command: Command, sight: SteeringSight): Promise<PlanAfter> {
    const { task, today } = record;
    const course = await this.readings.readCourse({ ...task, taskId: task.id }, today);
    const calendar = command.kind === 'replan' ? sight.replanning.calendar : record.calendar;
    return { calendar, plan: planTask(task.policy, calendar, courseAfter(course, command, sight)) };
  }

  private async told(
    record: TaskRecord,
    command: Command,
    { sight, tell, plan }: { readonly sight: SteeringSight; readonly tell: Tell; readonly plan: Plan },
  ): Promise<CommandPreview['told']> {
    const { task, today } = record;
    if (command.kind === 'remind') return [...(await this.toRemind(record, command.stepId, sight.reminding.goes.on))];
    if (!(command.kind in alwaysTold)) return [];
    const groups = groupsOf(command.kind as keyof typeof alwaysTold, tell);
    const stepIds = stepsToTellOf(command, sight, plan);
    if (stepIds.length === 0 && ['replan', 'undo'].includes(command.kind)) return [];
    return [...(await this.readings.findTold({ taskId: task.id, today, stepIds, groups }))];
  }
}

/** Whose the task would be, of a handover and of one that is taken back. */
function receiverOf(command: Command, { undone }: SteeringSight): string | undefined {
  if (command.kind === 'hand-over') return command.toPersonId;
  return undone?.kind === 'hand-over' ? undone.before?.personId : undefined;
}

const toldAs = ({ id, name }: { readonly id: string; readonly name: string }, why: ToldWhy): ToldPerson => ({
  personId: id,
  personName: name,
  partyName: null,
  why,
});

interface PlanAfter {
  readonly calendar: Calendar;
  readonly plan: Plan;
}

/** Who owes something to these steps hears of it. Of later dates the step that follows tells itself. */
function stepsToTellOf(command: Command, { steps, undone }: SteeringSight, plan: Plan): readonly string[] {
  // A reminder that is withdrawn is no news; a handover tells the two whom it is about.
  if (command.kind === 'undo') return undone?.kind === 'extend' ? [undone.stepId ?? ''] : [];
  if (command.kind === 'extend') return [command.stepId];
  const live = steps.filter(({ status }) => status !== 'closed');
  if (command.kind !== 'replan') return live.map(({ stepId }) => stepId);
  const isMoved = ({ stepId, lastDay }: SteeredStep): boolean =>
    plan.steps.some((step) => step.stepId === stepId && step.lastDay !== lastDay);
  return live.filter(isMoved).map(({ stepId }) => stepId);
}

/** When a mail that is written now goes, when that is not at once. */
function laterThanNow(record: TaskRecord): When | null {
  const at = mailInstant(record.calendar, record.now);
  return at === record.now ? null : whenOf(record, at);
}

/** The commands that write to people at once, and whom beside those who must act. What others change is told by the steps that follow. */
const alwaysTold = {
  extend: [],
  pause: [],
  resume: [],
  cancel: ['work-group', 'parties'],
  replan: [],
  undo: [],
} as const satisfies Partial<Record<Command['kind'], readonly ToldWhy[]>>;

function groupsOf(kind: keyof typeof alwaysTold, tell: Tell): Tell {
  const always: readonly ToldWhy[] = alwaysTold[kind];
  return (['work-group', 'parties', 'followers'] as const).filter(
    (group) => always.includes(group) || tell.includes(group),
  );
}

function faultsOf(command: Command, sight: SteeringSight): CommandPreview['faults'] {
  try {
    checkCommand(command, sight);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [{ field: fieldOf(error.code), code: error.code, params: error.params }];
  }
}

function fieldOf(code: string): string {
  if (code === 'HANDOVER_TO_SAME' || code === 'HANDOVER_TO_NO_MANAGER') return 'toPersonId';
  return code.startsWith('EXTENSION') || code === 'CALENDAR_TOO_SHORT' ? 'lastDay' : '';
}
