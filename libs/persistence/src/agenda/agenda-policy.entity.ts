import type { Instant, Policy, PolicyChange } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn } from '../database/columns';

@Entity('agenda_policy')
export class AgendaPolicyEntity {
  @Column('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  agendaId!: string;

  @PrimaryColumn('int')
  version!: number;

  @JsonColumn()
  policy!: Policy;

  @JsonColumn()
  changes!: readonly PolicyChange[];

  @Column('text')
  reason!: string;

  @Column('uuid')
  changedBy!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  changedAt!: Instant;
}
