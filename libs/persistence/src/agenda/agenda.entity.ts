import type { Policy } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, JsonColumn } from '../database/columns';

@Entity('agenda')
export class AgendaEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('text')
  name!: string;

  @JsonColumn()
  policy!: Policy;

  @Column('int', { default: () => '1' })
  version!: number;
}
