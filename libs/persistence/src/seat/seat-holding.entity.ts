import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who held a seat before who holds it now. */
@Entity('seat_holding')
export class SeatHoldingEntity {
  @Column('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  seatId!: string;

  @Column('uuid')
  personId!: string;

  @PrimaryColumn('timestamptz')
  heldUntil!: Instant;

  @Column('uuid')
  departureId!: string;
}
