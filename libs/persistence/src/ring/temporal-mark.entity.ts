import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

@Entity('temporal_mark')
export class TemporalMarkEntity {
  @PrimaryColumn('boolean')
  singleton!: boolean;

  @Column('text', { nullable: true })
  databaseId!: string | null;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  changedAt!: Instant;
}
