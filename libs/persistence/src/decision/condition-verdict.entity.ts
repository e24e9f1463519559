import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

@Entity('condition_verdict')
export class ConditionVerdictEntity {
  @Column('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  answerId!: string;

  @PrimaryColumn('int')
  answerVersion!: number;

  @Column('boolean')
  accepted!: boolean;

  @Column('text', { default: () => "''" })
  reason!: string;

  @Column('uuid')
  decidedBy!: string;

  @InstantColumn()
  decidedAt!: Instant;
}
