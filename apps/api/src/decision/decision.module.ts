import { Module } from '@nestjs/common';
import { AnswerModule } from '../answer/answer.module';
import { TaskModule } from '../task/task.module';
import { BallotService } from './ballot.service';
import { DecisionCardService } from './decision-card.service';
import { DecisionRecords } from './decision-records';
import { DecisionController } from './decision.controller';
import { BallotById } from './resource-loaders';

@Module({
  imports: [TaskModule, AnswerModule],
  controllers: [DecisionController],
  providers: [DecisionRecords, DecisionCardService, BallotService, BallotById],
  exports: [DecisionCardService],
})
export class DecisionModule {}
