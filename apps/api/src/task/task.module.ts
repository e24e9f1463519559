import { Module } from '@nestjs/common';
import { LogService } from './log.service';
import { TaskController } from './task.controller';
import { TaskListService } from './task-list.service';
import { TaskPageService } from './task-page.service';
import { TaskSummaries } from './task-summary.service';
import { TaskRecords } from './view/task-record';
import { WorkController } from './work.controller';
import { WorkService } from './work.service';

@Module({
  controllers: [TaskController, WorkController],
  providers: [TaskRecords, TaskSummaries, TaskListService, TaskPageService, WorkService, LogService],
  exports: [TaskRecords, TaskSummaries],
})
export class TaskModule {}
