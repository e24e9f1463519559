import type { Command, CommandKind, CommandStatus, Instant } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn } from '../database/columns';

@Entity('command')
export class CommandEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @JsonColumn()
  body!: Command;

  @Column('text')
  kind!: CommandKind;

  @Column('text', { default: () => "''" })
  reason!: string;

  @Column('uuid')
  givenBy!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  givenAt!: Instant;

  @Column('text', { array: true, default: () => "'{}'" })
  tell!: readonly string[];

  @Column('text', { default: () => "'accepted'" })
  status!: CommandStatus;

  @InstantColumn({ nullable: true })
  settledAt!: Instant | null;

  @JsonColumn({ nullable: true })
  refusal!: unknown;

  @JsonColumn({ nullable: true })
  effect!: unknown;
}
