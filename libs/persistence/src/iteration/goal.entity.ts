import type { Instant } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../database/columns';

@Entity('goal')
export class GoalEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @Column('uuid')
  stepId!: string;

  @Column('text')
  text!: string;

  @Column('text', { default: () => "'on-track'" })
  state!: 'on-track' | 'behind' | 'help-needed' | 'reached';

  @Column('uuid', { nullable: true })
  carriedFrom!: string | null;

  @Column('uuid')
  setBy!: string;

  @Column('int', { default: () => '1' })
  version!: number;

  @InstantColumn({ default: () => 'now()' })
  createdAt!: Instant;
}
