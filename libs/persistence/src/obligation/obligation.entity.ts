import type { Instant, LocalDate, ObligationKind } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, LocalDateColumn } from '../database/columns';

@Entity('obligation')
export class ObligationEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @Column('uuid')
  stepId!: string;

  @Column('text')
  kind!: ObligationKind;

  @Column('text')
  debtor!: string;

  @Column('uuid', { nullable: true })
  partyId!: string | null;

  @Column('uuid', { nullable: true })
  seatId!: string | null;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  subjectId!: string | null;

  @Column('boolean', { default: () => 'true' })
  required!: boolean;

  @Column('boolean', { default: () => 'false' })
  essential!: boolean;

  @InstantColumn()
  dueAt!: Instant;

  @LocalDateColumn()
  dueOn!: LocalDate;

  @InstantColumn({ nullable: true })
  askedAt!: Instant | null;

  @InstantColumn({ nullable: true })
  fulfilledAt!: Instant | null;

  @Column('uuid', { nullable: true })
  fulfilledBy!: string | null;

  @Column('boolean', { default: () => 'false' })
  final!: boolean;

  @InstantColumn({ nullable: true })
  releasedAt!: Instant | null;

  @Column('text', { nullable: true })
  releasedWhy!: string | null;
}
