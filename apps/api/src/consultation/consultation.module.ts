import { Module } from '@nestjs/common';
import { AnswerModule } from '../answer/answer.module';
import { TaskModule } from '../task/task.module';
import { ConsultationController } from './consultation.controller';
import { ConsultationRecords } from './consultation-records';
import { ConsultationService } from './consultation.service';
import { DispositionController } from './disposition.controller';
import { DispositionSheetController } from './disposition-sheet.controller';
import { DispositionSheetService } from './disposition-sheet.service';
import { DispositionService } from './disposition.service';
import { MinorityNoteController } from './minority-note.controller';
import { MinorityNoteService } from './minority-note.service';
import { MoreTimeController } from './more-time.controller';
import { MoreTimeService } from './more-time.service';
import { OutcomeService } from './outcome.service';
import { OwnReactionService } from './own-reaction.service';
import { PreparedVoiceController } from './prepared-voice.controller';
import { PreparedVoiceService } from './prepared-voice.service';
import { PreparationController } from './preparation.controller';
import { PreparationService } from './preparation.service';
import { ResponseDocumentController } from './response-document/response-document.controller';
import { ResponseDocumentService } from './response-document/response-document.service';
import { DispositionById, MoreTimeById, ReactionById } from './resource-loaders';
import { SplitController } from './split.controller';
import { SplitService } from './split.service';
import { VoiceMandate } from './voice-mandate';

@Module({
  imports: [TaskModule, AnswerModule],
  controllers: [
    ConsultationController,
    DispositionController,
    DispositionSheetController,
    MinorityNoteController,
    MoreTimeController,
    PreparationController,
    ResponseDocumentController,
    PreparedVoiceController,
    SplitController,
  ],
  providers: [
    ConsultationRecords,
    ConsultationService,
    DispositionService,
    DispositionSheetService,
    MinorityNoteService,
    MoreTimeService,
    OutcomeService,
    OwnReactionService,
    PreparationService,
    ResponseDocumentService,
    PreparedVoiceService,
    SplitService,
    VoiceMandate,
    DispositionById,
    MoreTimeById,
    ReactionById,
  ],
  exports: [ConsultationService, OutcomeService, VoiceMandate],
})
export class ConsultationModule {}
