import type { Instant, LocalDate } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, LocalDateColumn } from '../database/columns';

@Entity('escalation')
export class EscalationEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  obligationId!: string;

  @Column('text')
  tier!: 'deputy' | 'manager' | 'executive' | 'board';

  @Column('text')
  cause!: 'silence' | 'refusal';

  @LocalDateColumn()
  dueOn!: LocalDate;

  @InstantColumn()
  wakeAt!: Instant;

  @InstantColumn()
  sendAt!: Instant;

  @InstantColumn({ nullable: true })
  doneAt!: Instant | null;

  @Column('uuid', { nullable: true })
  seatId!: string | null;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @InstantColumn({ nullable: true })
  voidedAt!: Instant | null;
}
