import { Body, Controller, Get, HttpStatus, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ConsultationOutcomeView,
  ConsultationView,
  DraftSaved,
  ReactionBody,
  ReactionPath,
  ReactionQuery,
  Receipt,
  SenderPath,
  SenderQuery,
  StepPath,
  VerdictBody,
} from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { AnswerKey } from '../answer/answer-key';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { StepById } from '../platform/access/resource-loaders';
import { Operation } from '../platform/openapi/operation.decorator';
import { ConsultationService } from './consultation.service';
import { OutcomeService } from './outcome.service';
import { OwnReactionService } from './own-reaction.service';
import { ReactionById } from './resource-loaders';

type Asking = Actor & { readonly personId: string };

@ApiTags('consultation')
@Controller()
export class ConsultationController {
  constructor(
    private readonly consultations: ConsultationService,
    private readonly own: OwnReactionService,
    private readonly outcomes: OutcomeService,
  ) {}

  @Get('steps/:stepId/consultation')
  @May('consultation.read', StepById)
  @Operation({
    id: 'getConsultation',
    summary: 'Get a consultation',
    description: 'The consultation (consultatie) as one sender reads it; after closing with what was done with it.',
    answer: ConsultationView,
  })
  read(
    @Param({ schema: StepPath }) { stepId }: StepPath,
    @Query({ schema: SenderQuery }) { sender }: SenderQuery,
    @Asks() actor: Asking,
  ): Promise<ConsultationView> {
    return this.consultations.read(stepId, actor, sender);
  }

  @Put('steps/:stepId/reactions/:sender')
  @May('consultation.react', StepById)
  @Operation({
    id: 'reactToConsultation',
    summary: 'React to a consultation',
    description:
      'The reaction (reactie) of a party or a person; the last one wins until the closing instant. For a party only who ' +
      'holds its mandate (mandaat) may send it.',
    answer: Receipt,
    refusals: [
      'VOICE_NEEDS_MANDATE',
      'STEP_CLOSED',
      'STEP_PAUSED',
      'PROMPT_OF_ANOTHER_CONSULTATION',
      'IDEMPOTENCY_KEY_REUSED',
    ],
  })
  react(
    @Param({ schema: SenderPath }) { stepId, sender }: SenderPath,
    @Query({ schema: ReactionQuery }) { prepared }: ReactionQuery,
    @Body({ schema: ReactionBody }) body: ReactionBody,
    @Asks() actor: Asking,
    @AnswerKey() key: string,
  ): Promise<Receipt> {
    return this.consultations.react(stepId, actor, { sender, body, key, prepared });
  }

  @Put('steps/:stepId/reaction-drafts/:sender')
  @May('consultation.react', StepById)
  @Operation({
    id: 'keepReactionDraft',
    summary: 'Keep a reaction while it is written',
    description: 'A draft (concept) of a reaction; it may lack what is required and is no answer until it is sent.',
    answer: DraftSaved,
    refusals: ['STEP_CLOSED', 'PROMPT_OF_ANOTHER_CONSULTATION'],
  })
  keepDraft(
    @Param({ schema: SenderPath }) { stepId, sender }: SenderPath,
    @Body({ schema: ReactionBody }) body: ReactionBody,
    @Asks() actor: Asking,
  ): Promise<DraftSaved> {
    return this.consultations.keepDraft(stepId, actor, sender, body);
  }

  @Put('reactions/:answerId/verdict')
  @May('consultation.give-verdict', ReactionById)
  @Operation({
    id: 'giveVerdict',
    summary: 'Say whether a disposition is enough',
    description: 'The verdict (oordeel van de indiener) on what was done with the own reaction.',
    status: HttpStatus.NO_CONTENT,
    refusals: ['REACTION_NOT_HANDLED'],
  })
  giveVerdict(
    @Param({ schema: ReactionPath }) { answerId }: ReactionPath,
    @Body({ schema: VerdictBody }) body: VerdictBody,
    @Asks() { personId }: Asking,
  ): Promise<void> {
    return this.own.giveVerdict(answerId, personId, body);
  }

  @Get('steps/:stepId/outcome')
  @May('consultation.read-reactions', StepById)
  @Operation({
    id: 'getConsultationOutcome',
    summary: 'Get the result of a consultation',
    description: 'The result (uitkomst) after closing: counts per question, quotes, and who was not heard.',
    answer: ConsultationOutcomeView,
  })
  outcome(@Param({ schema: StepPath }) { stepId }: StepPath, @Asks() actor: Asking): Promise<ConsultationOutcomeView> {
    return this.outcomes.read(stepId, actor);
  }
}
