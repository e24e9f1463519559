import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CatchUpView, TaskPath } from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { TaskById } from '../platform/access/resource-loaders';
import { Operation } from '../platform/openapi/operation.decorator';
import { CatchUpService } from './catch-up.service';

@ApiTags('task')
@Controller('tasks/:taskId/catch-up')
export class CatchUpController {
  constructor(private readonly catchUps: CatchUpService) {}

  @Get()
  @May('task.read', TaskById)
  @Operation({
    id: 'getCatchUp',
    summary: 'Catch up with a task',
    description: 'For who joins later (bijpraten): what is settled, what is open, and what can still be influenced.',
    answer: CatchUpView,
  })
  get(
    @Param({ schema: TaskPath }) { taskId }: TaskPath,
    @Asks() actor: Actor & { readonly personId: string },
  ): Promise<CatchUpView> {
    return this.catchUps.read(taskId, actor);
  }
}
