import type { Instant } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../database/columns';

@Entity('disposition')
export class DispositionEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @Column('uuid')
  stepId!: string;

  @Column('text')
  kind!: 'taken-over' | 'partly' | 'not-taken-over';

  @Column('text')
  reason!: string;

  @Column('text', { default: () => "''" })
  changedText!: string;

  @Column('uuid')
  decidedBy!: string;

  @InstantColumn()
  decidedAt!: Instant;

  @Column('int', { default: () => '1' })
  version!: number;
}
