import { Module } from '@nestjs/common';
import { AnswerModule } from '../answer/answer.module';
import { TaskModule } from '../task/task.module';
import { ActionService } from './action.service';
import { BulletinController } from './bulletin.controller';
import { BulletinService } from './bulletin.service';
import { GoalService } from './goal.service';
import { IterationAnswerService } from './iteration-answer.service';
import { IterationRecords } from './iteration-records';
import { IterationController } from './iteration.controller';
import { IterationService } from './iteration.service';
import { MeetingCalendarService } from './meeting-calendar.service';
import { MeetingController } from './meeting.controller';
import { MeetingService } from './meeting.service';
import { MemberAnswers } from './member-answers';
import { MinutesReader } from './minutes-reader';
import { MinutesService } from './minutes.service';
import { ReopeningController } from './reopening.controller';
import { ReopeningService } from './reopening.service';
import { ReportBackService } from './report-back.service';
import { ActionById, BulletinById, GoalById, MeetingById } from './resource-loaders';

@Module({
  imports: [TaskModule, AnswerModule],
  controllers: [IterationController, MeetingController, BulletinController, ReopeningController],
  providers: [
    ...[GoalById, ActionById, MeetingById, BulletinById],
    IterationRecords,
    IterationService,
    MemberAnswers,
    GoalService,
    ActionService,
    MeetingService,
    MinutesReader,
    MinutesService,
    MeetingCalendarService,
    IterationAnswerService,
    ReopeningService,
    ReportBackService,
    BulletinService,
  ],
  exports: [IterationAnswerService],
})
export class IterationModule {}
