import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn } from '../database/columns';

@Entity('idempotency_key')
export class IdempotencyKeyEntity {
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  digest!: string;

  @JsonColumn()
  result!: unknown;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  createdAt!: Instant;
}
