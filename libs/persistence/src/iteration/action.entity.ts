import type { Instant, LocalDate } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, LocalDateColumn } from '../database/columns';

@Entity('action')
export class ActionEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @Column('uuid')
  stepId!: string;

  @Column('uuid', { nullable: true })
  meetingId!: string | null;

  @Column('text')
  text!: string;

  @Column('uuid')
  seatId!: string;

  @LocalDateColumn()
  dueOn!: LocalDate;

  @InstantColumn()
  dueAt!: Instant;

  @InstantColumn({ nullable: true })
  doneAt!: Instant | null;

  @Column('int', { default: () => '1' })
  version!: number;

  @InstantColumn({ default: () => 'now()' })
  createdAt!: Instant;
}
