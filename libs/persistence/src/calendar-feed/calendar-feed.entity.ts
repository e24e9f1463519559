import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

@Entity('calendar_feed')
export class CalendarFeedEntity {
  @PrimaryColumn('uuid')
  personId!: string;

  @Column('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  keyId!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  madeAt!: Instant;
}
