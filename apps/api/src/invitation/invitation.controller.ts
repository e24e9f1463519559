import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DraftSaved,
  InvitationView,
  Receipt,
  ReplyBody,
  ReplyDraftBody,
  SenderPath,
  SenderQuery,
  StepPath,
} from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { AnswerKey } from '../answer/answer-key';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { StepById } from '../platform/access/resource-loaders';
import { Operation } from '../platform/openapi/operation.decorator';
import { InvitationService } from './invitation.service';

type Asking = Actor & { readonly personId: string };

@ApiTags('invitation')
@Controller('steps/:stepId')
export class InvitationController {
  constructor(private readonly invitations: InvitationService) {}

  @Get('invitation')
  @May('invitation.read', StepById)
  @Operation({
    id: 'getInvitation',
    summary: 'Get an invitation',
    description: 'The invitation (uitnodiging) as the party that was asked reads it.',
    answer: InvitationView,
  })
  read(
    @Param({ schema: StepPath }) { stepId }: StepPath,
    @Query({ schema: SenderQuery }) { sender }: SenderQuery,
    @Asks() actor: Asking,
  ): Promise<InvitationView> {
    return this.invitations.read(stepId, actor, sender);
  }

  @Put('replies/:sender')
  @May('invitation.reply', StepById)
  @Operation({
    id: 'replyToInvitation',
    summary: 'Reply to an invitation',
    description: 'The reply (antwoord op de uitnodiging) of a party; the last one wins until the decision opens.',
    answer: Receipt,
    refusals: ['STEP_CLOSED', 'STEP_PAUSED', 'SEAT_OF_ANOTHER_PARTY', 'IDEMPOTENCY_KEY_REUSED'],
  })
  reply(
    @Param({ schema: SenderPath }) { stepId, sender }: SenderPath,
    @Body({ schema: ReplyBody }) body: ReplyBody,
    @Asks() actor: Asking,
    @AnswerKey() key: string,
  ): Promise<Receipt> {
    return this.invitations.reply(stepId, actor, { sender, body, key });
  }

  @Put('reply-drafts/:sender')
  @May('invitation.reply', StepById)
  @Operation({
    id: 'keepReplyDraft',
    summary: 'Keep a reply while it is written',
    description: 'A draft (concept) of a reply; it is no answer until it is sent.',
    answer: DraftSaved,
    refusals: ['STEP_CLOSED'],
  })
  keepDraft(
    @Param({ schema: SenderPath }) { stepId, sender }: SenderPath,
    @Body({ schema: ReplyDraftBody }) body: ReplyDraftBody,
    @Asks() actor: Asking,
  ): Promise<DraftSaved> {
    return this.invitations.keepDraft(stepId, actor, sender, body);
  }
}
