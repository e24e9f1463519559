import { type DynamicModule, Module } from '@nestjs/common';
import type { WorkerConfig } from '@samenspel/config';
import { Database } from '@samenspel/persistence';
import { activitiesToken } from '../platform/tokens';
import { agendaTaskActivities } from './agenda-task-activities';
import { TaskRecord } from './record/task-record';

/** The activities of the Temporal worker, on the record of this process. */
@Module({})
export class ActivitiesModule {
  static forRoot({ linkKeys, publicUrl }: Pick<WorkerConfig, 'linkKeys' | 'publicUrl'>): DynamicModule {
    const post = { linkKeyId: linkKeys.current.id, messageIdHost: new URL(publicUrl).hostname };
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
