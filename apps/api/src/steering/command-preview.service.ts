import { Injectable } from '@nestjs/common';
import type { CommandPreview, CommandPreviewBody, When } from '@samenspel/contracts';
import {
  checkCommand,
  courseAfter,
  dateChanges,
  DomainError,
  goesByHand,
  kindsToRemind,
  mailInstant,
  planTask,
  type Command,
  type SteeringSight,
  type ToldWhy,
} from '@samenspel/domain';
import { ConsultationPlanRepository, SteeringReadingsRepository, type ToldPerson } from '@samenspel/persistence';
import { TaskRecords, type TaskRecord } from '../task/view/task-record';
import { deadlineOf, whenOf } from '../task/view/when-of';

type Tell = CommandPreviewBody['tell'];

/** What a command would do, by the same rules and the same planner as the process that executes it. */
@Injectable()
export class CommandPreviewService {
  constructor(
    private readonly records: TaskRecords,
    private readonly readings: SteeringReadingsRepository,
    private readonly plans: ConsultationPlanRepository,
  ) {}

  async read(taskId: string, { tell, ...command }: CommandPreviewBody): Promise<CommandPreview> {
    const record = await this.records.read(taskId);
    const sight = await this.sightOf(record, command);
    const faults = faultsOf(command, sight);
    if (faults.length > 0) return { kind: command.kind, changes: [], told: [], mailsGo: null, faults };
    const [changes, told] = await Promise.all([
      this.changes(record, command, sight),
      this.told(record, command, { sight, tell }),
    ]);
    return { kind: command.kind, changes, told, mailsGo: laterThanNow(record), faults };
  }

  private async sightOf(record: TaskRecord, command: Command): Promise<SteeringSight> {
    const { task, calendar, now, today, steps } = record;
    const consultations = steps.filter(({ kind }) => kind === 'consultation').length;
    const [facts, plan, reminding] = await Promise.all([
      this.readings.readFacts(task.id, 'stepId' in command ? command.stepId : null),
      command.kind === 'open-consultation' ? this.plans.find(task.id, consultations + 1) : undefined,
      this.reminding(record, command),
    ]);
    return {
      ...facts,
      task: { taskId: task.id, status: task.status, pausedOn: task.pausedOn },
      ...{ calendar, now, today },
      pausedAt: task.pausedAt,
      policy: task.policy,
      reminding,
      prepared: plan && { ...plan, senders: plan.roster.partyIds.length + plan.roster.personIds.length },
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

  private async changes(
    record: TaskRecord,
    command: Command,
    sight: SteeringSight,
  ): Promise<CommandPreview['changes']> {
    const { task, calendar, today } = record;
    const course = await this.readings.readCourse({ ...task, taskId: task.id }, today);
    const after = planTask(task.policy, calendar, courseAfter(course, command, sight));
    return dateChanges(task.plan, after).map((change) => ({
      stepKind: change.stepKind,
      ordinal: change.ordinal,
      before: change.before && deadlineOf(record, change.before),
      after: change.after && deadlineOf(record, change.after),
    }));
  }

  private async told(
    record: TaskRecord,
    command: Command,
    { sight, tell }: { readonly sight: SteeringSight; readonly tell: Tell },
  ): Promise<CommandPreview['told']> {
    const { task, today } = record;
    if (command.kind === 'remind') return [...(await this.toRemind(record, command.stepId, sight.reminding.goes.on))];
    if (!(command.kind in alwaysTold)) return [];
    const groups = groupsOf(command.kind as keyof typeof alwaysTold, tell);
    const live = sight.steps.filter(({ status }) => status !== 'closed').map(({ stepId }) => stepId);
    const stepIds = command.kind === 'extend' ? [command.stepId] : live;
    return [...(await this.readings.findTold({ taskId: task.id, today, stepIds, groups }))];
  }
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

const fieldOf = (code: string): string =>
  code.startsWith('EXTENSION') || code === 'CALENDAR_TOO_SHORT' ? 'lastDay' : '';
