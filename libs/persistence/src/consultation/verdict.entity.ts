import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

@Entity('verdict')
export class VerdictEntity {
  @Column('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  answerId!: string;

  @Column('boolean')
  sufficient!: boolean;

  @Column('text', { default: () => "''" })
  reason!: string;

  @Column('uuid')
  givenBy!: string;

  @InstantColumn()
  givenAt!: Instant;
}
