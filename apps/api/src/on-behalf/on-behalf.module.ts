import { Module } from '@nestjs/common';
import { ConsultationModule } from '../consultation/consultation.module';
import { InvitationModule } from '../invitation/invitation.module';
import { IterationModule } from '../iteration/iteration.module';
import { TaskModule } from '../task/task.module';
import { OnBehalfController } from './on-behalf.controller';
import { OnBehalfService } from './on-behalf.service';

@Module({
  imports: [TaskModule, InvitationModule, IterationModule, ConsultationModule],
  controllers: [OnBehalfController],
  providers: [OnBehalfService],
})
export class OnBehalfModule {}
