import type { Instant, ReopeningStatus, SettledPointKind } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../database/columns';

@Entity('reopening')
export class ReopeningEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @Column('uuid')
  stepId!: string;

  @Column('uuid')
  seatId!: string;

  @Column('text')
  kind!: SettledPointKind;

  @Column('uuid')
  sourceId!: string;

  @Column('text')
  point!: string;

  @Column('text')
  reason!: string;

  @Column('int')
  needed!: number;

  @Column('text', { default: () => "'asked'" })
  status!: ReopeningStatus;

  @Column('uuid')
  askedBy!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  askedAt!: Instant;

  @InstantColumn({ nullable: true })
  reopenedAt!: Instant | null;

  @Column('text', { nullable: true })
  settledAs!: string | null;

  @Column('uuid', { nullable: true })
  settledBy!: string | null;

  @InstantColumn({ nullable: true })
  settledAt!: Instant | null;
}
