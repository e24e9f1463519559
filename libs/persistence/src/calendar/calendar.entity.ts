import type { Calendar, Instant } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn } from '../database/columns';

@Entity('calendar')
export class CalendarEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('text')
  fingerprint!: string;

  @JsonColumn()
  body!: Calendar;

  @InstantColumn({ default: () => 'now()' })
  createdAt!: Instant;
}
