import type { Instant, LinkPurpose } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../database/columns';

@Entity('link')
export class LinkEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @Column('uuid')
  stepId!: string;

  @Column('text')
  purpose!: LinkPurpose;

  @Column('uuid')
  personId!: string;

  @Column('uuid', { nullable: true })
  partyId!: string | null;

  @Column('uuid', { nullable: true })
  seatId!: string | null;

  @Column('text')
  keyId!: string;

  @Column('int', { default: () => '1' })
  version!: number;

  @Column('uuid', { nullable: true })
  forwardedFrom!: string | null;

  @InstantColumn({ nullable: true })
  revokedAt!: Instant | null;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  createdAt!: Instant;
}
