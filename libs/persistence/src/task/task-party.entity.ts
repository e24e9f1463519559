import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

@Entity('task_party')
export class TaskPartyEntity {
  @Column('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  taskId!: string;

  @PrimaryColumn('uuid')
  partyId!: string;

  @Column('boolean', { default: () => 'false' })
  essential!: boolean;

  @Column('text', { default: () => "''" })
  whyEssential!: string;

  @Column('uuid', { nullable: true })
  contactSeatId!: string | null;

  @InstantColumn({ nullable: true })
  joinedAt!: Instant | null;
}
