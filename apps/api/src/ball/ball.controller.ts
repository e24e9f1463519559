import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BallsView, ProgrammePath } from '@samenspel/contracts';
import { May } from '../platform/access/may.decorator';
import { ProgrammeById } from '../platform/access/resource-loaders';
import { Operation } from '../platform/openapi/operation.decorator';
import { BallService } from './ball.service';

@ApiTags('ball')
@Controller('programmes/:programmeId/balls')
export class BallController {
  constructor(private readonly balls: BallService) {}

  @Get()
  @May('ball.read', ProgrammeById)
  @Operation({
    id: 'listBalls',
    summary: 'List who has the ball',
    description: 'All that is owed now over the running tasks of a programme, the oldest first (wie heeft de bal).',
    answer: BallsView,
  })
  list(@Param({ schema: ProgrammePath }) { programmeId }: ProgrammePath): Promise<BallsView> {
    return this.balls.ofProgramme(programmeId);
  }
}
