import { Body, Controller, Get, HttpStatus, Param, Post, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  CommandBody,
  CommandListView,
  CommandPath,
  CommandPreview,
  CommandPreviewBody,
  CommandView,
  ProgrammePath,
  TaskPath,
  TaskToReplanList,
} from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { ProgrammeById, TaskById } from '../platform/access/resource-loaders';
import type { ApiReply } from '../platform/http/api-request';
import { Operation } from '../platform/openapi/operation.decorator';
import { CommandPreviewService } from './command-preview.service';
import { ReplanningService } from './replanning.service';
import { CommandById } from './resource-loaders';
import { refusalsOfCommands } from './refusals-of-commands';
import { SteeringService } from './steering.service';

@ApiTags('steering')
@Controller()
export class SteeringController {
  constructor(
    private readonly steering: SteeringService,
    private readonly previews: CommandPreviewService,
    private readonly replanning: ReplanningService,
  ) {}

  @Post('tasks/:taskId/commands')
  @May('task.steer', TaskById)
  @ApiResponse({ status: HttpStatus.ACCEPTED, description: 'It is being processed', standardSchema: CommandView })
  @Operation({
    id: 'giveCommand',
    summary: 'Steer a task',
    description:
      'Extends, pauses, closes early and so on (bijsturen). 201: done; 202: it is being processed (wordt verwerkt).',
    answer: CommandView,
    status: HttpStatus.CREATED,
    refusals: refusalsOfCommands,
  })
  async give(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @Body({ schema: CommandBody }) body: CommandBody,
    @Asks() actor: Actor & { readonly personId: string },
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<CommandView> {
    const command = await this.steering.give(taskId, body, actor);
    if (command.status === 'accepted') void reply.code(HttpStatus.ACCEPTED);
    return command;
  }

  @Post('tasks/:taskId/command-previews')
  @May('task.steer', TaskById)
  @Operation({
    id: 'previewCommand',
    summary: 'See what a command would do',
    description:
      'Every date before and after, who is told by name, and why it would be refused (bijsturen). Stores nothing.',
    answer: CommandPreview,
  })
  preview(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @Body({ schema: CommandPreviewBody }) body: CommandPreviewBody,
  ): Promise<CommandPreview> {
    return this.previews.read(taskId, body);
  }

  @Get('tasks/:taskId/commands')
  @May('task.read-log', TaskById)
  @Operation({
    id: 'listCommands',
    summary: 'List how a task was steered',
    description: 'Every command (bijsturing) with who gave it, why, and what became of it; the newest first.',
    answer: CommandListView,
  })
  list(@Param({ schema: TaskPath }) { taskId }: TaskPath): Promise<CommandListView> {
    return this.steering.list(taskId);
  }

  @Get('programmes/:programmeId/tasks-to-replan')
  @May('task.steer', ProgrammeById)
  @Operation({
    id: 'listTasksToReplan',
    summary: 'List the tasks that the closing days touch',
    description:
      'Tasks (opgaven) whose calendar differs from the closing days of the programme, and every date that would move.',
    answer: TaskToReplanList,
  })
  toReplan(@Param({ schema: ProgrammePath }) { programmeId }: ProgrammePath): Promise<TaskToReplanList> {
    return this.replanning.list(programmeId);
  }

  @Get('commands/:commandId')
  @May('task.read-log', CommandById)
  @Operation({
    id: 'getCommand',
    summary: 'Get a command',
    description: 'What became of one command (bijsturing).',
    answer: CommandView,
  })
  get(@Param({ schema: CommandPath }) { commandId }: CommandPath): Promise<CommandView> {
    return this.steering.read(commandId);
  }
}
