import type { Instant, LocalDate, Plan, Policy, TaskStatus } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, LocalDateColumn } from '../database/columns';
import type { Pace, PolicyOverride } from './task-draft';

@Entity('task')
export class TaskEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  agendaId!: string;

  @Column('uuid')
  managerPersonId!: string;

  @Column('text')
  title!: string;

  @Column('text', { default: () => "''" })
  wording!: string;

  @Column('text', { default: () => "'content'" })
  by!: 'content' | 'area';

  @Column('text', { default: () => "''" })
  area!: string;

  @Column('text', { default: () => "''" })
  frame!: string;

  @Column('text', { default: () => "''" })
  frameSetBy!: string;

  @Column('text', { default: () => "''" })
  frameInput!: string;

  @Column('text', { default: () => "''" })
  openPoints!: string;

  @Column('text', { default: () => "''" })
  groupDecides!: string;

  @Column('text', { default: () => "''" })
  groupDoesNotDecide!: string;

  @Column('text', { default: () => "''" })
  risks!: string;

  @Column('numeric', { nullable: true })
  hoursPerMonth!: number | null;

  @JsonColumn()
  policy!: Policy;

  @JsonColumn({ default: () => "'{}'" })
  policyOverride!: PolicyOverride;

  @JsonColumn({ nullable: true })
  pace!: Pace | null;

  @Column('uuid', { nullable: true })
  calendarId!: string | null;

  @JsonColumn({ nullable: true })
  plan!: Plan | null;

  @Column('int', { default: () => '0' })
  planVersion!: number;

  @Column('text', { default: () => "'draft'" })
  status!: TaskStatus;

  @LocalDateColumn({ nullable: true })
  startsOn!: LocalDate | null;

  @InstantColumn({ nullable: true })
  launchedAt!: Instant | null;

  @InstantColumn({ nullable: true })
  endedAt!: Instant | null;

  @InstantColumn({ nullable: true })
  pausedAt!: Instant | null;

  @LocalDateColumn({ nullable: true })
  pausedOn!: LocalDate | null;

  @Column('int', { nullable: true })
  iterationsAgreed!: number | null;

  @Column('int', { default: () => '0' })
  sendBacks!: number;

  @InstantColumn({ nullable: true })
  nextWakeAt!: Instant | null;

  @InstantColumn({ nullable: true })
  lastLookAt!: Instant | null;

  @Column('int', { default: () => '1' })
  version!: number;

  @InstantColumn({ default: () => 'now()' })
  createdAt!: Instant;

  @InstantColumn({ default: () => 'now()' })
  updatedAt!: Instant;
}
