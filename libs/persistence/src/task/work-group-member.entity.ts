import type { Instant, LocalDate } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, LocalDateColumn } from '../database/columns';

@Entity('work_group_member')
export class WorkGroupMemberEntity {
  @Column('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  taskId!: string;

  @PrimaryColumn('uuid')
  seatId!: string;

  @InstantColumn()
  joinedAt!: Instant;

  @LocalDateColumn()
  joinedOn!: LocalDate;

  @InstantColumn({ nullable: true })
  leftAt!: Instant | null;

  @Column('boolean', { default: () => 'false' })
  late!: boolean;
}
