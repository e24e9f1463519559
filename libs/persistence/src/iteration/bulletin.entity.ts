import type { Instant } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn } from '../database/columns';

@Entity('bulletin')
export class BulletinEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @Column('uuid')
  stepId!: string;

  @JsonColumn()
  content!: unknown;

  @InstantColumn()
  publishedAt!: Instant;
}
