import type { Instant, LocalDate } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, LocalDateColumn } from '../database/columns';

@Entity('closing_day')
export class ClosingDayEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid', { nullable: true })
  partyId!: string | null;

  @Column('text')
  name!: string;

  @LocalDateColumn()
  fromDate!: LocalDate;

  @LocalDateColumn()
  untilDate!: LocalDate;

  @Column('uuid')
  enteredBy!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  enteredAt!: Instant;

  @Column('uuid', { nullable: true })
  removedBy!: string | null;

  @InstantColumn({ nullable: true })
  removedAt!: Instant | null;
}
