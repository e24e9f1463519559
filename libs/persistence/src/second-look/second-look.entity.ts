import type { Instant, LookVerdict } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../database/columns';

@Entity('second_look')
export class SecondLookEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @Column('uuid')
  partyId!: string;

  @Column('uuid')
  readerPersonId!: string;

  @Column('uuid')
  askedBy!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  askedAt!: Instant;

  @InstantColumn({ nullable: true })
  lookedAt!: Instant | null;

  @Column('text', { nullable: true })
  verdict!: LookVerdict | null;

  @Column('text', { default: () => "''" })
  note!: string;

  @Column('text', { nullable: true })
  textDigest!: string | null;
}
