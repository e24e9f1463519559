import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

@Entity('minority_note')
export class MinorityNoteEntity {
  @Column('uuid')
  programmeId!: string;

  @Column('uuid')
  taskId!: string;

  @PrimaryColumn('uuid')
  stepId!: string;

  @PrimaryColumn('uuid')
  partyId!: string;

  @PrimaryColumn('uuid')
  personId!: string;

  @Column('text')
  text!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  writtenAt!: Instant;
}
