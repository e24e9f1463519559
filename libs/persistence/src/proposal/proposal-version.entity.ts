import type { Instant } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn } from '../database/columns';

@Entity('proposal_version')
export class ProposalVersionEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @Column('int')
  number!: number;

  @Column('text')
  title!: string;

  @Column('text')
  summary!: string;

  @JsonColumn()
  sections!: readonly unknown[];

  @Column('text')
  sha256!: string;

  @Column('uuid')
  deliveredBy!: string;

  @InstantColumn()
  deliveredAt!: Instant;
}
