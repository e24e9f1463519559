import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  GroundRulesView,
  GuardedChainView,
  LogQuery,
  LogView,
  ProgrammePath,
  TaskListQuery,
  TaskListView,
  TaskPath,
  TaskView,
} from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import type { Language } from '@samenspel/i18n';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { ProgrammeById, TaskById } from '../platform/access/resource-loaders';
import { InLanguage } from '../platform/http/language.decorator';
import { Operation } from '../platform/openapi/operation.decorator';
import { GuardedChainService } from './chain/guarded-chain.service';
import { GroundRuleService } from './ground-rule/ground-rule.service';
import { LogService } from './log.service';
import { TaskListService } from './task-list.service';
import { TaskPageService } from './task-page.service';

@ApiTags('task')
@Controller()
export class TaskController {
  constructor(
    private readonly lists: TaskListService,
    private readonly pages: TaskPageService,
    private readonly log: LogService,
    private readonly chain: GuardedChainService,
    private readonly groundRules: GroundRuleService,
  ) {}

  @Get('programmes/:programmeId/tasks')
  @May('party.read', ProgrammeById)
  @Operation({
    id: 'listTasks',
    summary: 'List the tasks of a programme',
    description: 'The launched tasks (opgaven) with what is still needed and who has the ball (wie heeft de bal).',
    answer: TaskListView,
  })
  list(
    @Param({ schema: ProgrammePath }) { programmeId }: ProgrammePath,
    @Query({ schema: TaskListQuery }) query: TaskListQuery,
  ): Promise<TaskListView> {
    return this.lists.read(programmeId, query);
  }

  @Get('tasks/:taskId')
  @May('task.read', TaskById)
  @Operation({
    id: 'getTask',
    summary: 'Get a task',
    description: 'A task (opgave): the line, what is needed now, people, plan (planning) and documents (stukken).',
    answer: TaskView,
  })
  get(@Param({ schema: TaskPath }) { taskId }: TaskPath, @Asks() actor: Actor): Promise<TaskView> {
    return this.pages.read(taskId, actor);
  }

  @Get('tasks/:taskId/log')
  @May('task.read-log', TaskById)
  @Operation({
    id: 'getTaskLog',
    summary: 'Get the log of a task',
    description: 'What happened (verloop), as plain sentences, with whether the chain of seals holds.',
    answer: LogView,
  })
  readLog(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @Query({ schema: LogQuery }) query: LogQuery,
    @InLanguage() language: Language,
  ): Promise<LogView> {
    return this.log.read(taskId, { ...query, language });
  }

  @Get('tasks/:taskId/guarded-chain')
  @May('task.read-log', TaskById)
  @Operation({
    id: 'getGuardedChain',
    summary: 'Get the guarded chain of a task',
    description:
      'The rules that always hold (bewaakte keten), each kept or not yet, with the evidence from the record.',
    answer: GuardedChainView,
  })
  guardedChain(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @InLanguage() language: Language,
  ): Promise<GuardedChainView> {
    return this.chain.read(taskId, language);
  }
  @Get('tasks/:taskId/ground-rules')
  @May('task.read-log', TaskById)
  @Operation({
    id: 'getGroundRules',
    summary: 'Get the ground-rule check of a task',
    description:
      'The ten ground rules (spelregels), each kept or not yet in this task, with the evidence from the record.',
    answer: GroundRulesView,
  })
  checkGroundRules(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @InLanguage() language: Language,
  ): Promise<GroundRulesView> {
    return this.groundRules.read(taskId, language);
  }
}
