import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module';
import { GuardedChainService } from './chain/guarded-chain.service';
import { AgendaPolicyController } from './draft/agenda-policy.controller';
import { AgendaPolicyService } from './draft/agenda-policy.service';
import { AgendaService } from './draft/agenda.service';
import { TaskDraftController } from './draft/task-draft.controller';
import { TaskDraftService } from './draft/task-draft.service';
import { GroundRuleService } from './ground-rule/ground-rule.service';
import { LogService } from './log.service';
import { TaskToLookAt } from './second-look/resource-loaders';
import { SecondLookController } from './second-look/second-look.controller';
import { SecondLookService } from './second-look/second-look.service';
import { SecondLooks } from './second-look/second-looks';
import { TaskController } from './task.controller';
import { TaskListService } from './task-list.service';
import { TaskPageService } from './task-page.service';
import { TaskSummaries } from './task-summary.service';
import { TaskRecords } from './view/task-record';
import { WorkController } from './work.controller';
import { WorkService } from './work.service';

@Module({
  imports: [CalendarModule],
  controllers: [TaskController, TaskDraftController, AgendaPolicyController, SecondLookController, WorkController],
  providers: [
    TaskRecords,
    TaskSummaries,
    TaskListService,
    TaskPageService,
    WorkService,
    LogService,
    GuardedChainService,
    GroundRuleService,
    AgendaService,
    AgendaPolicyService,
    TaskDraftService,
    SecondLooks,
    SecondLookService,
    TaskToLookAt,
  ],
  exports: [GroundRuleService, GuardedChainService, TaskRecords, TaskSummaries, WorkService],
})
export class TaskModule {}
