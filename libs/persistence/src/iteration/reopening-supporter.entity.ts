import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

@Entity('reopening_supporter')
export class ReopeningSupporterEntity {
  @Column('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  reopeningId!: string;

  @PrimaryColumn('uuid')
  seatId!: string;

  @Column('uuid')
  saidBy!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  saidAt!: Instant;
}
