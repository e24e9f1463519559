import type { Instant, LocalDate } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, LocalDateColumn } from '../database/columns';

@Entity('absence')
export class AbsenceEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  personId!: string;

  @LocalDateColumn()
  fromOn!: LocalDate;

  @LocalDateColumn()
  untilOn!: LocalDate;

  @Column('uuid', { nullable: true })
  deputySeatId!: string | null;

  @Column('uuid')
  enteredBy!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  enteredAt!: Instant;
}
