import { Body, Controller, Get, HttpStatus, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SamplePeople, SampleSession, SessionView } from '@samenspel/contracts';
import { Open } from '../platform/access/may.decorator';
import type { ApiReply } from '../platform/http/api-request';
import { Operation } from '../platform/openapi/operation.decorator';
import { SessionsService } from './sessions.service';

/** Open, and there in sample mode only: in production these routes answer 404. */
@ApiTags('access')
@Open()
@Controller()
export class SampleController {
  constructor(private readonly sessions: SessionsService) {}

  @Get('sample-people')
  @Operation({
    id: 'listSamplePeople',
    summary: 'List the made-up people of a sample environment',
    description: 'The made-up people (voorbeeldmensen) as whom one may look around; 404 in production.',
    answer: SamplePeople,
    refusals: ['NOT_FOUND'],
  })
  people(): Promise<SamplePeople> {
    return this.sessions.samplePeople();
  }

  @Post('sample-sessions')
  @Operation({
    id: 'signInAsSamplePerson',
    summary: 'Look around as a made-up person',
    description: 'Opens a session (aangemeld) of a made-up person (voorbeeldpersoon); 404 in production.',
    answer: SessionView,
    status: HttpStatus.CREATED,
    refusals: ['NOT_FOUND'],
  })
  signIn(
    @Body({ schema: SampleSession }) body: SampleSession,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<SessionView> {
    return this.sessions.signInAsSample(body.email, reply);
  }
}
