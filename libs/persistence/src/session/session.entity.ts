import type { Instant } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../database/columns';

@Entity('session')
export class SessionEntity {
  @IdColumn()
  id!: string;

  @Column('text')
  tokenHash!: string;

  @Column('uuid')
  personId!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  createdAt!: Instant;

  @InstantColumn()
  expiresAt!: Instant;

  @InstantColumn({ nullable: true })
  endedAt!: Instant | null;
}
