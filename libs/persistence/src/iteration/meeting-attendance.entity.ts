import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

@Entity('meeting_attendance')
export class MeetingAttendanceEntity {
  @Column('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  meetingId!: string;

  @PrimaryColumn('uuid')
  seatId!: string;

  @Column('boolean')
  coming!: boolean;

  @Column('uuid')
  saidBy!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  saidAt!: Instant;
}
