import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn } from '../database/columns';

@Entity('proposal_draft')
export class ProposalDraftEntity {
  @Column('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  taskId!: string;

  @Column('text', { default: () => "''" })
  title!: string;

  @Column('text', { default: () => "''" })
  summary!: string;

  @JsonColumn({ default: () => "'[]'" })
  sections!: readonly unknown[];

  @Column('int', { default: () => '1' })
  version!: number;

  @Column('uuid', { nullable: true })
  updatedBy!: string | null;

  @InstantColumn({ default: () => 'now()' })
  updatedAt!: Instant;
}
