import type { Instant, SchoolRegion } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../database/columns';

@Entity('programme')
export class ProgrammeEntity {
  @IdColumn()
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  slug!: string;

  @Column('text', { default: () => "'Europe/Amsterdam'" })
  timezone!: string;

  @Column('text', { nullable: true })
  schoolRegion!: SchoolRegion | null;

  @InstantColumn({ default: () => 'now()' })
  createdAt!: Instant;
}
