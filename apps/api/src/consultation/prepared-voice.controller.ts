import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PreparedVoiceBody, PreparedVoiceSaved, SenderPath } from '@samenspel/contracts';
import type { Actor } from '@samenspel/domain';
import { May } from '../platform/access/may.decorator';
import { Asks } from '../platform/access/requester.decorator';
import { StepById } from '../platform/access/resource-loaders';
import { IfMatch } from '../platform/http/conditional';
import { Operation } from '../platform/openapi/operation.decorator';
import { PreparedVoiceService } from './prepared-voice.service';

type Asking = Actor & { readonly personId: string };

@ApiTags('consultation')
@Controller('steps/:stepId/prepared-voices/:sender')
export class PreparedVoiceController {
  constructor(private readonly voices: PreparedVoiceService) {}

  @Put()
  @May('consultation.react', StepById)
  @Operation({
    id: 'prepareVoice',
    summary: 'Prepare the voice of the own party',
    description:
      'Keeps what colleagues draft together, and hands it to who holds the mandate (mandaat) of the party. It counts as ' +
      'no answer until they confirm it. If-Match: the version that was read, 0 when there was none.',
    answer: PreparedVoiceSaved,
    refusals: ['VERSION_CONFLICT', 'VOICE_EMPTY', 'STEP_CLOSED', 'TASK_PAUSED', 'PROMPT_OF_ANOTHER_CONSULTATION'],
  })
  keep(
    @Param({ schema: SenderPath }) { stepId, sender }: SenderPath,
    @Body({ schema: PreparedVoiceBody }) body: PreparedVoiceBody,
    @Asks() actor: Asking,
    @IfMatch() expectedVersion: number,
  ): Promise<PreparedVoiceSaved> {
    return this.voices.keep(stepId, actor, { sender, expectedVersion, body });
  }
}
