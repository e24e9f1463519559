import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller';
import { CalendarService } from './calendar.service';
import { DaysAway } from './days-away';
import { ClosingDayById } from './resource-loaders';

@Module({
  controllers: [CalendarController],
  providers: [CalendarService, DaysAway, ClosingDayById],
  exports: [DaysAway],
})
export class CalendarModule {}
