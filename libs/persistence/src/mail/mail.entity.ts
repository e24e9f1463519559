import type { Instant } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn } from '../database/columns';

@Entity('mail')
export class MailEntity {
  @IdColumn()
  id!: string;

  @Column('uuid', { nullable: true })
  programmeId!: string | null;

  @Column('uuid', { nullable: true })
  taskId!: string | null;

  @Column('uuid', { nullable: true })
  stepId!: string | null;

  @Column('uuid', { nullable: true })
  obligationId!: string | null;

  @Column('uuid')
  personId!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  class!: 'immediate' | 'process';

  @JsonColumn({ default: () => "'{}'" })
  params!: Readonly<Record<string, string>>;

  @Column('text')
  dedupKey!: string;

  @Column('text', { nullable: true })
  rung!: string | null;

  @Column('int', { nullable: true })
  deadlineVersion!: number | null;

  @InstantColumn()
  sendAt!: Instant;

  @Column('text', { default: () => "'planned'" })
  status!: 'planned' | 'sending' | 'sent' | 'unknown' | 'dropped' | 'failed';

  @Column('text', { nullable: true })
  why!: string | null;

  @Column('uuid', { default: () => 'uuidv7()' })
  messageId!: string;

  @InstantColumn({ nullable: true })
  sendingAt!: Instant | null;

  @InstantColumn({ nullable: true })
  sentAt!: Instant | null;

  @Column('int', { default: () => '0' })
  attempts!: number;

  @Column('text', { nullable: true })
  subject!: string | null;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  createdAt!: Instant;

  @InstantColumn({ nullable: true })
  heldFrom!: Instant | null;

  @Column('uuid', { nullable: true })
  bundledIn!: string | null;
}
