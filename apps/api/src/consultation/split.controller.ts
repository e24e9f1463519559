import { Body, Controller, Delete, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReactionItemPath, SplitBody, SplitSaved } from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { StepById } from '../platform/access/resource-loaders';
import { Operation } from '../platform/openapi/operation.decorator';
import { SplitService } from './split.service';

type Asking = Actor & { readonly personId: string };

const never = ['SPLIT_AFTER_PUBLISHING', 'DISPOSITIONS_FROZEN', 'STEP_NOT_CLOSED'];

@ApiTags('consultation')
@Controller('steps/:stepId/reaction-items/:itemId/split')
export class SplitController {
  constructor(private readonly splits: SplitService) {}

  @Put()
  @May('consultation.dispose', StepById)
  @Operation({
    id: 'splitReaction',
    summary: 'Split the text of a reaction',
    description:
      'Cuts a text in parts (splitsen) that each get a disposition: the words of the sender, and together the whole text.',
    answer: SplitSaved,
    refusals: ['SPLIT_NOT_IN_TEXT', 'SPLIT_WITHOUT_WORDS', 'SPLIT_BEFORE', ...never],
  })
  split(
    @Param({ schema: ReactionItemPath }) place: ReactionItemPath,
    @Body({ schema: SplitBody }) { cuts }: SplitBody,
    @Asks() actor: Asking,
  ): Promise<SplitSaved> {
    return this.splits.split(place, actor, cuts);
  }

  @Delete()
  @May('consultation.dispose', StepById)
  @Operation({
    id: 'undoSplit',
    summary: 'Make the text of a reaction whole again',
    description:
      'Undoes a split (splitsing), by any of its parts. A disposition that all parts shared stays; others are taken off.',
    answer: SplitSaved,
    refusals: ['SPLIT_NOT_DONE', ...never],
  })
  undo(@Param({ schema: ReactionItemPath }) place: ReactionItemPath, @Asks() actor: Asking): Promise<SplitSaved> {
    return this.splits.undo(place, actor);
  }
}
