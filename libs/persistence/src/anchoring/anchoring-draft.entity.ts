import type { AnchoringPlan, Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn } from '../database/columns';

@Entity('anchoring_draft')
export class AnchoringDraftEntity {
  @Column('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  taskId!: string;

  @JsonColumn()
  body!: AnchoringPlan;

  @Column('int', { default: () => '1' })
  version!: number;

  @Column('uuid', { nullable: true })
  updatedBy!: string | null;

  @InstantColumn({ default: () => 'now()' })
  updatedAt!: Instant;
}
