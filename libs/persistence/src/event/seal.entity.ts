import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

@Entity('seal')
export class SealEntity {
  @PrimaryColumn('text')
  stream!: string;

  @PrimaryColumn('bigint')
  seq!: number;

  @Column('uuid')
  eventId!: string;

  @Column('text')
  hash!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  sealedAt!: Instant;
}
