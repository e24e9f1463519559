import { Module } from '@nestjs/common';
import { AnswerModule } from '../answer/answer.module';
import { TaskModule } from '../task/task.module';
import { AnchoringController } from './anchoring.controller';
import { AnchoringPlanService } from './anchoring-plan.service';
import { AnchoringService } from './anchoring.service';
import { MeasurementService } from './measurement.service';
import { AnchoringPlanById } from './resource-loaders';
import { AnchoringViews } from './view/anchoring-views';

@Module({
  imports: [TaskModule, AnswerModule],
  controllers: [AnchoringController],
  providers: [AnchoringPlanById, AnchoringPlanService, AnchoringService, AnchoringViews, MeasurementService],
  exports: [AnchoringService, AnchoringViews],
})
export class AnchoringModule {}
