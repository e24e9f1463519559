import { Body, Controller, Delete, HttpStatus, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MinorityNoteBody, SenderPath } from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { StepById } from '../platform/access/resource-loaders';
import { Operation } from '../platform/openapi/operation.decorator';
import { MinorityNoteService } from './minority-note.service';

type Asking = Actor & { readonly personId: string };

@ApiTags('consultation')
@Controller('steps/:stepId/minority-notes/:sender')
export class MinorityNoteController {
  constructor(private readonly notes: MinorityNoteService) {}

  @Put()
  @May('consultation.react', StepById)
  @Operation({
    id: 'writeMinorityNote',
    summary: 'Write a minority note',
    description:
      'A minority note (minderheidsstandpunt) beside the position of the own party, under the own name. It never counts.',
    status: HttpStatus.NO_CONTENT,
    refusals: ['MINORITY_NOTE_WITHOUT_POSITION', 'MINORITY_NOTE_BY_VOICE', 'STEP_CLOSED', 'TASK_PAUSED'],
  })
  write(
    @Param({ schema: SenderPath }) { stepId, sender }: SenderPath,
    @Body({ schema: MinorityNoteBody }) body: MinorityNoteBody,
    @Asks() actor: Asking,
  ): Promise<void> {
    return this.notes.write(stepId, actor, sender, body);
  }

  @Delete()
  @May('consultation.react', StepById)
  @Operation({
    id: 'withdrawMinorityNote',
    summary: 'Take a minority note away',
    description: 'Takes the own minority note (minderheidsstandpunt) away until the closing.',
    status: HttpStatus.NO_CONTENT,
    refusals: ['STEP_CLOSED', 'TASK_PAUSED'],
  })
  withdraw(@Param({ schema: SenderPath }) { stepId, sender }: SenderPath, @Asks() actor: Asking): Promise<void> {
    return this.notes.withdraw(stepId, actor, sender);
  }
}
