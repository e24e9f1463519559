import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

@Entity('link_session')
export class LinkSessionEntity {
  @PrimaryColumn('text')
  tokenHash!: string;

  @Column('uuid')
  linkId!: string;

  @Column('int')
  linkVersion!: number;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  createdAt!: Instant;

  @InstantColumn()
  expiresAt!: Instant;
}
