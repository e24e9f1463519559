import type { Instant, LocalDate } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, LocalDateColumn } from '../database/columns';

@Entity('meeting')
export class MeetingEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @Column('uuid')
  stepId!: string;

  @InstantColumn()
  startsAt!: Instant;

  @InstantColumn()
  endsAt!: Instant;

  @LocalDateColumn()
  localDate!: LocalDate;

  @Column('text')
  location!: string;

  @Column('text', { default: () => "''" })
  agenda!: string;

  @Column('text', { default: () => "''" })
  minutes!: string;

  @Column('text', { default: () => "''" })
  shortNoticeReason!: string;

  @Column('uuid', { nullable: true })
  plannedBy!: string | null;

  @JsonColumn({ default: () => "'[]'" })
  decisions!: unknown;

  @Column('int', { default: () => '0' })
  minutesVersion!: number;

  @Column('uuid', { nullable: true })
  minutesBy!: string | null;

  @InstantColumn({ nullable: true })
  minutesAt!: Instant | null;

  @InstantColumn()
  announcedAt!: Instant;

  @InstantColumn({ nullable: true })
  cancelledAt!: Instant | null;

  @Column('int', { default: () => '0' })
  sequence!: number;

  @Column('int', { default: () => '1' })
  version!: number;
}
