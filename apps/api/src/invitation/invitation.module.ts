import { Module } from '@nestjs/common';
import { AnswerModule } from '../answer/answer.module';
import { TaskModule } from '../task/task.module';
import { InvitationController } from './invitation.controller';
import { InvitationService } from './invitation.service';
import { StandIns } from './stand-ins';

@Module({
  imports: [TaskModule, AnswerModule],
  controllers: [InvitationController],
  providers: [InvitationService, StandIns],
  exports: [InvitationService],
})
export class InvitationModule {}
