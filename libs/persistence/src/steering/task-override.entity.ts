import type { Instant, OverrideSubject } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../database/columns';

@Entity('task_override')
export class TaskOverrideEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @Column('uuid')
  stepId!: string;

  @Column('text')
  subject!: OverrideSubject;

  @Column('uuid', { nullable: true })
  partyId!: string | null;

  @Column('text')
  reason!: string;

  @Column('uuid')
  givenBy!: string;

  @InstantColumn()
  givenAt!: Instant;

  @Column('uuid')
  commandId!: string;
}
