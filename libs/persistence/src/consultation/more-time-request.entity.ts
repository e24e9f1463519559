import type { Instant, LocalDate } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, LocalDateColumn } from '../database/columns';

@Entity('more_time_request')
export class MoreTimeRequestEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @Column('uuid')
  stepId!: string;

  @Column('uuid')
  partyId!: string;

  @Column('uuid')
  askedBy!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  askedAt!: Instant;

  @LocalDateColumn()
  untilOn!: LocalDate;

  @Column('int')
  extendedByThen!: number;

  @Column('text')
  reason!: string;

  @InstantColumn({ nullable: true })
  withdrawnAt!: Instant | null;

  @InstantColumn({ nullable: true })
  replacedAt!: Instant | null;

  @InstantColumn({ nullable: true })
  refusedAt!: Instant | null;

  @Column('uuid', { nullable: true })
  refusedBy!: string | null;

  @Column('text', { default: () => "''" })
  refusal!: string;
}
