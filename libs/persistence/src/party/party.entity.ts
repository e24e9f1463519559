import type { Instant, PartyKind } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../database/columns';

@Entity('party')
export class PartyEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: PartyKind;

  @Column('uuid', { nullable: true })
  municipalityId!: string | null;

  @Column('text', { default: () => "''" })
  expertise!: string;

  @Column('text', { default: () => "''" })
  serves!: string;

  @Column('int', { default: () => '1' })
  version!: number;

  @InstantColumn({ default: () => 'now()' })
  createdAt!: Instant;
}
