import { Body, Controller, Delete, Get, HttpStatus, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AgendaList,
  AgendaPath,
  LaunchedTask,
  LaunchPreviewView,
  NewTaskDraft,
  PlanView,
  ProgrammePath,
  TaskDraftBody,
  TaskDraftList,
  TaskDraftView,
  TaskPath,
} from '@samenspel/contracts';
import type { Language } from '@samenspel/i18n';
import { May } from '../../platform/access/may.decorator';
import { Asks } from '../../platform/access/requester.decorator';
import { ProgrammeById, TaskById } from '../../platform/access/resource-loaders';
import { IfMatch } from '../../platform/http/conditional';
import { InLanguage } from '../../platform/http/language.decorator';
import { Operation } from '../../platform/openapi/operation.decorator';
import { AgendaService } from './agenda.service';
import { TaskDraftService } from './task-draft.service';

@ApiTags('task')
@Controller()
export class TaskDraftController {
  constructor(
    private readonly drafts: TaskDraftService,
    private readonly agendas: AgendaService,
  ) {}

  @Get('programmes/:programmeId/agendas')
  @May('party.read', ProgrammeById)
  @Operation({
    id: 'listAgendas',
    summary: 'List the agendas of a programme',
    description: 'The agenda (ontwikkelagenda) of a programme, with the policy that its tasks start from.',
    answer: AgendaList,
  })
  listAgendas(@Param({ schema: ProgrammePath }) { programmeId }: ProgrammePath): Promise<AgendaList> {
    return this.agendas.list(programmeId);
  }

  @Get('programmes/:programmeId/agendas/:agendaId/plan')
  @May('party.read', ProgrammeById)
  @Operation({
    id: 'planOfAgenda',
    summary: 'See what the policy of an agenda means in dates',
    description: 'Every date of a task (opgave) that would start today by the policy of the agenda. Stores nothing.',
    answer: PlanView,
  })
  planOfAgenda(@Param({ schema: AgendaPath }) { programmeId, agendaId }: AgendaPath): Promise<PlanView> {
    return this.agendas.plan(programmeId, agendaId);
  }

  @Get('programmes/:programmeId/task-drafts')
  @May('task.draft', ProgrammeById)
  @Operation({
    id: 'listTaskDrafts',
    summary: 'List the drafts of tasks',
    description: 'Tasks (opgaven) that were not started yet.',
    answer: TaskDraftList,
  })
  list(@Param({ schema: ProgrammePath }) { programmeId }: ProgrammePath): Promise<TaskDraftList> {
    return this.drafts.list(programmeId);
  }

  @Post('programmes/:programmeId/task-drafts')
  @May('task.draft', ProgrammeById)
  @Operation({
    id: 'createTaskDraft',
    summary: 'Begin a task',
    description: 'An empty draft (concept) of a task (opgave).',
    answer: TaskDraftView,
    status: HttpStatus.CREATED,
  })
  create(
    @Param({ schema: ProgrammePath }) { programmeId }: ProgrammePath,
    @Body({ schema: NewTaskDraft }) { agendaId }: NewTaskDraft,
    @Asks() { personId }: { personId: string },
  ): Promise<TaskDraftView> {
    return this.drafts.create(programmeId, agendaId, personId);
  }

  @Get('task-drafts/:taskId')
  @May('task.draft', TaskById)
  @Operation({
    id: 'getTaskDraft',
    summary: 'Get a draft',
    description: 'A draft (concept) of a task.',
    answer: TaskDraftView,
  })
  get(@Param({ schema: TaskPath }) { taskId }: TaskPath): Promise<TaskDraftView> {
    return this.drafts.read(taskId);
  }

  @Put('task-drafts/:taskId')
  @May('task.draft', TaskById)
  @Operation({
    id: 'changeTaskDraft',
    summary: 'Change a draft',
    description: 'Replaces the whole draft (concept); If-Match names the version that was read.',
    answer: TaskDraftView,
    refusals: ['UNKNOWN_PARTY', 'PARTY_TWICE', 'UNKNOWN_SEAT', 'VERSION_CONFLICT', 'IF_MATCH_REQUIRED'],
  })
  change(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @IfMatch() version: number,
    @Body({ schema: TaskDraftBody }) body: TaskDraftBody,
  ): Promise<TaskDraftView> {
    return this.drafts.change(taskId, version, body);
  }

  @Delete('task-drafts/:taskId')
  @May('task.draft', TaskById)
  @Operation({
    id: 'removeTaskDraft',
    summary: 'Throw a draft away',
    description: 'Removes a draft (concept) that was never started.',
    status: HttpStatus.NO_CONTENT,
    refusals: ['VERSION_CONFLICT', 'IF_MATCH_REQUIRED'],
  })
  remove(@Param({ schema: TaskPath }) { taskId }: TaskPath, @IfMatch() version: number): Promise<void> {
    return this.drafts.remove(taskId, version);
  }

  @Get('task-drafts/:taskId/launch-preview')
  @May('task.draft', TaskById)
  @Operation({
    id: 'previewLaunch',
    summary: 'See what a launch will do',
    description: 'Every date and every mail (controleren) before anything is sent, with what is still wrong.',
    answer: LaunchPreviewView,
  })
  preview(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @InLanguage() language: Language,
  ): Promise<LaunchPreviewView> {
    return this.drafts.preview(taskId, language);
  }

  @Post('task-drafts/:taskId/launches')
  @May('task.launch', TaskById)
  @Operation({
    id: 'launchTask',
    summary: 'Start the task',
    description:
      'Starts the task (opgave): freezes policy, calendar and plan, and sends the invitations in their time.',
    answer: LaunchedTask,
    status: HttpStatus.CREATED,
    refusals: ['TASK_NOT_READY', 'SECOND_LOOK_MISSING', 'TASK_ALREADY_LAUNCHED', 'VERSION_CONFLICT'],
  })
  launch(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @Asks() { personId }: { personId: string },
  ): Promise<LaunchedTask> {
    return this.drafts.launch(taskId, personId);
  }
}
