import type { Instant, LocalDate } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, LocalDateColumn } from '../database/columns';

@Entity('report_back')
export class ReportBackEntity {
  @Column('uuid')
  programmeId!: string;

  @Column('uuid')
  taskId!: string;

  @PrimaryColumn('uuid')
  stepId!: string;

  @PrimaryColumn('uuid')
  seatId!: string;

  @LocalDateColumn()
  reportedOn!: LocalDate;

  @Column('text', { default: () => "''" })
  line!: string;

  @Column('uuid')
  saidBy!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  saidAt!: Instant;
}
