import type { Instant } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../database/columns';

@Entity('person')
export class PersonEntity {
  @IdColumn()
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  email!: string;

  @Column('text', { default: () => "'nl'" })
  language!: 'nl' | 'en';

  @Column('text', { default: () => "''" })
  expertise!: string;

  @InstantColumn({ nullable: true })
  bouncedAt!: Instant | null;

  @InstantColumn({ default: () => 'now()' })
  createdAt!: Instant;
}
