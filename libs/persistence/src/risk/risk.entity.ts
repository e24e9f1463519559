import type { Instant, LocalDate } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, LocalDateColumn } from '../database/columns';

@Entity('risk')
export class RiskEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @Column('text')
  text!: string;

  @Column('uuid', { nullable: true })
  ownerSeatId!: string | null;

  @LocalDateColumn({ nullable: true })
  lookAgainOn!: LocalDate | null;

  @Column('text', { default: () => "'open'" })
  status!: 'open' | 'closed' | 'dismissed';

  @Column('text', { default: () => "''" })
  reason!: string;

  @Column('text', { nullable: true })
  suggestion!: string | null;

  @Column('uuid')
  enteredBy!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  enteredAt!: Instant;

  @Column('int', { default: () => '1' })
  version!: number;
}
