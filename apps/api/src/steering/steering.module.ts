import { Module } from '@nestjs/common';
import { TaskModule } from '../task/task.module';
import { CommandPreviewService } from './command-preview.service';
import { CommandById } from './resource-loaders';
import { SteeringController } from './steering.controller';
import { SteeringService } from './steering.service';

@Module({
  imports: [TaskModule],
  controllers: [SteeringController],
  providers: [SteeringService, CommandPreviewService, CommandById],
})
export class SteeringModule {}
