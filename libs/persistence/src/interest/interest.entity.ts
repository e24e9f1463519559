import type { Instant, InterestKind } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../database/columns';

@Entity('interest')
export class InterestEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @Column('uuid', { nullable: true })
  partyId!: string | null;

  @Column('text')
  kind!: InterestKind;

  @Column('text')
  text!: string;

  @Column('int', { default: () => '1' })
  version!: number;

  @Column('uuid')
  enteredBy!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  enteredAt!: Instant;
}
