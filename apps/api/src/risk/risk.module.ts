import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module';
import { TaskModule } from '../task/task.module';
import { RiskById } from './resource-loaders';
import { RiskController } from './risk.controller';
import { RiskService } from './risk.service';

@Module({
  imports: [CalendarModule, TaskModule],
  controllers: [RiskController],
  providers: [RiskById, RiskService],
})
export class RiskModule {}
