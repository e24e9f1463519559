import type { Instant, LocalDate, StepKind, StepStatus } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, LocalDateColumn } from '../database/columns';
import type { WakeCondition } from './wake-condition';

@Entity('step')
export class StepEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @Column('text')
  kind!: StepKind;

  @Column('int')
  ordinal!: number;

  @Column('text', { default: () => "'open'" })
  status!: StepStatus;

  @LocalDateColumn()
  openedOn!: LocalDate;

  @InstantColumn()
  opensAt!: Instant;

  @LocalDateColumn()
  lastDay!: LocalDate;

  @InstantColumn()
  endsAt!: Instant;

  @Column('boolean')
  hasClosingInstant!: boolean;

  @Column('int', { default: () => '1' })
  deadlineVersion!: number;

  @Column('int', { default: () => '0' })
  extendedBy!: number;

  @Column('int', { default: () => '0' })
  pausedDays!: number;

  @LocalDateColumn({ nullable: true })
  passedOn!: LocalDate | null;

  @InstantColumn({ nullable: true })
  closedAt!: Instant | null;

  @LocalDateColumn({ nullable: true })
  closedOn!: LocalDate | null;

  @InstantColumn({ nullable: true })
  endedAt!: Instant | null;

  @JsonColumn({ nullable: true })
  outcome!: unknown;

  @Column('uuid', { nullable: true })
  proposalVersionId!: string | null;

  @Column('uuid', { nullable: true })
  anchoringVersionId!: string | null;

  @JsonColumn({ nullable: true })
  wake!: WakeCondition | null;

  @InstantColumn({ nullable: true })
  wakeArmedAt!: Instant | null;
}
