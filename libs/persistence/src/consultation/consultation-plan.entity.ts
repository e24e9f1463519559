import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn } from '../database/columns';

@Entity('consultation_plan')
export class ConsultationPlanEntity {
  @Column('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  taskId!: string;

  @PrimaryColumn('int')
  ordinal!: number;

  @Column('text', { default: () => "''" })
  question!: string;

  @Column('int', { default: () => '5' })
  minutes!: number;

  @Column('text', { default: () => "'no-objection'" })
  silence!: 'no-objection' | 'no-position';

  @JsonColumn({ default: () => "'[]'" })
  prompts!: readonly unknown[];

  @JsonColumn({ default: () => '\'{"partyIds": [], "personIds": []}\'' })
  roster!: unknown;

  @Column('int', { default: () => '1' })
  version!: number;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  savedAt!: Instant;
}
