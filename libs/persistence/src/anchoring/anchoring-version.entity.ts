import type { AnchoringPlan, Instant } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn } from '../database/columns';

@Entity('anchoring_version')
export class AnchoringVersionEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @Column('int')
  number!: number;

  @JsonColumn()
  body!: AnchoringPlan;

  @Column('text', { default: () => "''" })
  reason!: string;

  @Column('text')
  sha256!: string;

  @Column('uuid')
  deliveredBy!: string;

  @InstantColumn()
  deliveredAt!: Instant;
}
