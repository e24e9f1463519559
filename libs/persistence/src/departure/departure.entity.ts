import type { Instant } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn } from '../database/columns';

@Entity('departure')
export class DepartureEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  partyId!: string;

  @Column('uuid')
  personId!: string;

  @Column('uuid')
  successorId!: string;

  @Column('text')
  reason!: string;

  @Column('boolean')
  tellLeaver!: boolean;

  @Column('uuid')
  givenBy!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  givenAt!: Instant;

  @JsonColumn({ nullable: true })
  effect!: unknown;
}
