import { Module } from '@nestjs/common';
import { AnswerModule } from '../answer/answer.module';
import { TaskModule } from '../task/task.module';
import { ConfirmationController } from './confirmation.controller';
import { ConfirmationService } from './confirmation.service';
import { DecidedTexts } from './decided-texts';
import { ObstacleService } from './obstacle.service';
import { ConfirmationById } from './resource-loaders';

@Module({
  imports: [TaskModule, AnswerModule],
  controllers: [ConfirmationController],
  providers: [ConfirmationById, ConfirmationService, DecidedTexts, ObstacleService],
})
export class ConfirmationModule {}
