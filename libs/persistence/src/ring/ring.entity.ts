import type { Instant } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../database/columns';

@Entity('ring')
export class RingEntity {
  @IdColumn()
  id!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('uuid')
  taskId!: string;

  @Column('text')
  why!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  createdAt!: Instant;

  @Column('int', { default: () => '0' })
  attempts!: number;

  @InstantColumn({ nullable: true })
  acknowledgedAt!: Instant | null;
}
