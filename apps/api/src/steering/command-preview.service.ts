import { Injectable } from '@nestjs/common';
import type { CommandPreview, CommandPreviewBody } from '@samenspel/contracts';
import {
  checkCommand,
  courseAfter,
  dateChanges,
  DomainError,
  planTask,
  type Command,
  type SteeringSight,
  type ToldWhy,
} from '@samenspel/domain';
import { ConsultationPlanRepository, SteeringReadingsRepository } from '@samenspel/persistence';
import { TaskRecords, type TaskRecord } from '../task/view/task-record';
import { deadlineOf } from '../task/view/when-of';

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
    if (faults.length > 0) return { kind: command.kind, changes: [], told: [], faults };
    const [changes, told] = await Promise.all([
      this.changes(record, command, sight),
      this.told(record, command, { sight, tell }),
    ]);
    return { kind: command.kind, changes, told, faults };
  }

  private async sightOf(record: TaskRecord, command: Command): Promise<SteeringSight> {
    const { task, calendar, now, today, steps } = record;
    const consultations = steps.filter(({ kind }) => kind === 'consultation').length;
    const [facts, plan] = await Promise.all([
      this.readings.readFacts(task.id, 'stepId' in command ? command.stepId : null),
      command.kind === 'open-consultation' ? this.plans.find(task.id, consultations + 1) : undefined,
    ]);
    return {
      ...facts,
      task: { taskId: task.id, status: task.status, pausedOn: task.pausedOn },
      ...{ calendar, now, today },
      pausedAt: task.pausedAt,
      policy: task.policy,
      prepared: plan && { ...plan, senders: plan.roster.partyIds.length + plan.roster.personIds.length },
    };
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
    { task, today }: TaskRecord,
    command: Command,
    { sight, tell }: { readonly sight: SteeringSight; readonly tell: Tell },
  ): Promise<CommandPreview['told']> {
    if (!(command.kind in alwaysTold)) return [];
    const groups = groupsOf(command.kind as keyof typeof alwaysTold, tell);
    const live = sight.steps.filter(({ status }) => status !== 'closed').map(({ stepId }) => stepId);
    const stepIds = command.kind === 'extend' ? [command.stepId] : live;
    const people = await this.readings.findTold({ taskId: task.id, today, stepIds, groups });
    return people.map(({ personName, partyName, why }) => ({ personName, partyName, why }));
  }
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
