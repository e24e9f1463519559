import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

@Entity('step_moment')
export class StepMomentEntity {
  @Column('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  stepId!: string;

  @PrimaryColumn('int')
  deadlineVersion!: number;

  @PrimaryColumn('text')
  key!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  doneAt!: Instant;

  @Column('boolean', { default: () => 'false' })
  skipped!: boolean;
}
