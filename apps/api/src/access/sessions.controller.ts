import { Body, Controller, Delete, Get, HttpStatus, Ip, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Requester } from '@samenspel/access';
import { PersonChange, PersonView, SessionView, SignInTokenBody } from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { May, Open } from '../platform/access/may.decorator';
import { Asks, AsksAs } from '../platform/access/requester.decorator';
import { OwnPerson } from '../platform/access/resource-loaders';
import type { ApiReply, ApiRequest } from '../platform/http/api-request';
import { Operation } from '../platform/openapi/operation.decorator';
import { SessionsService } from './sessions.service';

@ApiTags('access')
@Controller()
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  /** Open: the one-time token is what proves who it is. */
  @Post('sessions')
  @Open()
  @Operation({
    id: 'signIn',
    summary: 'Sign in with the token of a sign-in link',
    description: 'Consumes the token of a sign-in link (aanmeldlink) and opens a session (aangemeld) of 12 hours.',
    answer: SessionView,
    status: HttpStatus.CREATED,
    refusals: ['SIGN_IN_LINK_EXPIRED'],
  })
  signIn(
    @Body({ schema: SignInTokenBody }) body: SignInTokenBody,
    @Ip() ip: string,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<SessionView> {
    return this.sessions.signIn(body.token, ip, reply);
  }

  @Get('sessions/current')
  @May('work.read', OwnPerson)
  @Operation({
    id: 'getCurrentSession',
    summary: 'See who is signed in',
    description: 'Who is signed in (aangemeld), with seats (zetels) and roles.',
    answer: SessionView,
  })
  current(@AsksAs() requester: Requester): SessionView {
    return this.sessions.current(requester);
  }

  @Delete('sessions/current')
  @May('work.read', OwnPerson)
  @Operation({
    id: 'signOut',
    summary: 'Sign out',
    description: 'Ends the session (afmelden).',
    status: HttpStatus.NO_CONTENT,
  })
  async end(@Req() request: ApiRequest, @Res({ passthrough: true }) reply: ApiReply): Promise<void> {
    await this.sessions.end(request, reply);
  }

  @Patch('persons/me')
  @May('work.read', OwnPerson)
  @Operation({
    id: 'changeOwnPerson',
    summary: 'Choose a language',
    description: 'Changes what the person (persoon) chose: the language (taal) of pages and mails.',
    answer: PersonView,
  })
  change(
    @Body({ schema: PersonChange }) body: PersonChange,
    @Asks() { personId }: Actor & { personId: string },
  ): Promise<PersonView> {
    return this.sessions.changeLanguage(personId, body.language);
  }
}
