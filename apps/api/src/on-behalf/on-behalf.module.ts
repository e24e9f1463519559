import { Module } from '@nestjs/common';
import { AnswerModule } from '../answer/answer.module';
import { ConsultationModule } from '../consultation/consultation.module';
import { InvitationModule } from '../invitation/invitation.module';
import { IterationModule } from '../iteration/iteration.module';
import { TaskModule } from '../task/task.module';
import { OnBehalfController } from './on-behalf.controller';
import { OnBehalfService } from './on-behalf.service';
import { WithdrawalService } from './withdrawal.service';

@Module({
  imports: [AnswerModule, TaskModule, InvitationModule, IterationModule, ConsultationModule],
  controllers: [OnBehalfController],
  providers: [OnBehalfService, WithdrawalService],
})
export class OnBehalfModule {}
