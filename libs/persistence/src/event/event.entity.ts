import type { EventType, Instant } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn } from '../database/columns';

@Entity('event')
export class EventEntity {
  @Column({ type: 'text', insert: false, update: false })
  xact!: string;

  @Column({ type: 'bigint', insert: false, update: false })
  number!: number;

  @IdColumn()
  id!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('uuid', { nullable: true })
  taskId!: string | null;

  @Column('uuid', { nullable: true })
  stepId!: string | null;

  @Column('text')
  stream!: string;

  @Column('text')
  type!: EventType;

  @Column('int', { default: () => '1' })
  v!: number;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  occurredAt!: Instant;

  @Column('text')
  actor!: string;

  @Column('uuid', { nullable: true })
  onBehalfOf!: string | null;

  @Column('uuid', { nullable: true })
  causedBy!: string | null;

  @JsonColumn({ default: () => "'{}'" })
  ids!: Readonly<Record<string, unknown>>;

  @Column('text', { default: () => "''" })
  digest!: string;
}
