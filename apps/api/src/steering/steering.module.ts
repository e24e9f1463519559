import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module';
import { TaskModule } from '../task/task.module';
import { CommandPreviewService } from './command-preview.service';
import { ReplanningService } from './replanning.service';
import { CommandById } from './resource-loaders';
import { SteeringController } from './steering.controller';
import { SteeringService } from './steering.service';

@Module({
  imports: [TaskModule, CalendarModule],
  controllers: [SteeringController],
  providers: [SteeringService, CommandPreviewService, ReplanningService, CommandById],
})
export class SteeringModule {}
