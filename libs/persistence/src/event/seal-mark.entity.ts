import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

@Entity('seal_mark')
export class SealMarkEntity {
  @PrimaryColumn('boolean')
  singleton!: boolean;

  @Column('text', { nullable: true })
  systemIdentifier!: string | null;

  @Column('text', { default: () => "'0'::xid8" })
  xact!: string;

  @Column('bigint', { default: () => '0' })
  number!: number;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  movedAt!: Instant;
}
