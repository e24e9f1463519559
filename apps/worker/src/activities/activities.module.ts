import { type DynamicModule, Module } from '@nestjs/common';
import type { WorkerConfig } from '@samenspel/config';
import { Database } from '@samenspel/persistence';
import { activitiesToken } from '../platform/tokens';
import { agendaTaskActivities } from './agenda-task-activities';
import { TaskRecord } from './record/task-record';

/** The activities of the Temporal worker, on the record of this process. */
@Module({})
export class ActivitiesModule {
  static forRoot({ linkKeys }: Pick<WorkerConfig, 'linkKeys'>): DynamicModule {
    const post = { linkKeyId: linkKeys.current.id };
    return {
      module: ActivitiesModule,
      providers: [
        { provide: TaskRecord, inject: [Database], useFactory: (database: Database) => new TaskRecord(database, post) },
        { provide: activitiesToken, inject: [TaskRecord], useFactory: agendaTaskActivities },
      ],
      exports: [activitiesToken, TaskRecord],
    };
  }
}
