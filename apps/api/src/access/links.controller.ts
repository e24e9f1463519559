import { Body, Controller, Get, HttpCode, HttpStatus, Ip, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ForwardedLink, LinkExchange, LinkForward, LinkPath, LinkView, LinkWhereabouts } from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { May, Open } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import type { ApiReply } from '../platform/http/api-request';
import { Operation } from '../platform/openapi/operation.decorator';
import { LinkOfRequester } from './link-of-requester';
import { LinkPagesService } from './link-pages.service';

@ApiTags('access')
@Controller('links/:linkId')
export class LinksController {
  constructor(private readonly pages: LinkPagesService) {}

  /** Open: the key is what proves that the mail was received. Opening a link records no answer. */
  @Post('exchanges')
  @Open()
  @Operation({
    id: 'exchangeLink',
    summary: 'Exchange the key of an answer link for a cookie',
    description: 'Opens an answer link (antwoordlink) in this browser. Records no answer and no draft.',
    answer: LinkView,
    status: HttpStatus.CREATED,
    refusals: ['LINK_NOT_VALID'],
  })
  exchange(
    @Param({ schema: LinkPath }) { linkId }: LinkPath,
    @Body({ schema: LinkExchange }) { key }: LinkExchange,
    @Ip() ip: string,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<LinkView> {
    return this.pages.exchange(linkId, key, { ip, reply });
  }

  /** Open: the key is what proves that the mail was received, also of a link that works no more. */
  @Post('whereabouts')
  @Open()
  @Operation({
    id: 'askLinkWhereabouts',
    summary: 'Ask whom to turn to about a link that was withdrawn',
    description: 'For who opens an answer link (antwoordlink) that was moved to somebody else. Changes nothing.',
    answer: LinkWhereabouts,
    refusals: ['LINK_NOT_VALID'],
  })
  @HttpCode(HttpStatus.OK)
  whereabouts(
    @Param({ schema: LinkPath }) { linkId }: LinkPath,
    @Body({ schema: LinkExchange }) { key }: LinkExchange,
    @Ip() ip: string,
  ): Promise<LinkWhereabouts> {
    return this.pages.whereabouts(linkId, key, ip);
  }

  @Get()
  @May('task.read', LinkOfRequester)
  @Operation({
    id: 'getLink',
    summary: 'See what an answer link is for',
    description: 'For whom and for which step an answer link (antwoordlink) is; the request is made through that link.',
    answer: LinkView,
  })
  get(@Param({ schema: LinkPath }) { linkId }: LinkPath): Promise<LinkView> {
    return this.pages.page(linkId);
  }

  @Post('forwards')
  @May('task.read', LinkOfRequester)
  @Operation({
    id: 'forwardLink',
    summary: 'Pass an answer link on',
    description: 'Makes a link of its own for somebody else (geef door), with a trace, and mails it.',
    answer: ForwardedLink,
    status: HttpStatus.CREATED,
    refusals: ['LINK_NOT_FORWARDABLE'],
  })
  forward(
    @Param({ schema: LinkPath }) { linkId }: LinkPath,
    @Body({ schema: LinkForward }) body: LinkForward,
    @Asks() { personId }: Actor & { personId: string },
  ): Promise<ForwardedLink> {
    return this.pages.forward(linkId, body, personId);
  }

  /** Open: it only mails the owner, at most once an hour, and tells nothing. */
  @Post('renewals')
  @Open()
  @Operation({
    id: 'renewLink',
    summary: 'Mail an answer link to its owner again',
    description: 'For who lost a part of the link (vraag een nieuwe link). The answer is the same for unknown links.',
    status: HttpStatus.ACCEPTED,
  })
  async renew(@Param({ schema: LinkPath }) { linkId }: LinkPath, @Ip() ip: string): Promise<void> {
    await this.pages.renew(linkId, ip);
  }
}
