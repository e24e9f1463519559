import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

@Entity('reminder_choice')
export class ReminderChoiceEntity {
  @PrimaryColumn('uuid')
  personId!: string;

  @Column('smallint', { nullable: true })
  perWeek!: number | null;

  @Column('smallint', { nullable: true })
  fromHour!: number | null;

  @Column('smallint', { nullable: true })
  untilHour!: number | null;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  chosenAt!: Instant;
}
