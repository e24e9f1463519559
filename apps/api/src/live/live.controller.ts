import { Controller, Req, Sse, type MessageEvent } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LiveEvent } from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import type { Observable } from 'rxjs';
import { May } from '../platform/access/may.decorator';
import type { ApiRequest } from '../platform/http/api-request';
import { Asks } from '../platform/access/requester.decorator';
import { Operation } from '../platform/openapi/operation.decorator';
import { LiveEventsService } from './live-events.service';
import { OwnStream } from './own-stream';

@ApiTags('live')
@Controller('events')
export class LiveController {
  constructor(private readonly live: LiveEventsService) {}

  @Sse()
  @May('task.read', OwnStream)
  @Operation({
    id: 'followEvents',
    summary: 'Follow what changes',
    description: 'Server-sent events: what happened (gebeurtenis) to tasks (opgaven) that the person may read.',
    answer: LiveEvent,
    produces: 'text/event-stream',
  })
  follow(@Asks() actor: Actor, @Req() request: ApiRequest): Observable<MessageEvent> {
    return this.live.follow(actor, request.headers['last-event-id']?.toString());
  }
}
