import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

@Entity('obstacle_handling')
export class ObstacleHandlingEntity {
  @Column('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  answerId!: string;

  @PrimaryColumn('int')
  answerVersion!: number;

  @Column('text')
  note!: string;

  @Column('uuid')
  handledBy!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  handledAt!: Instant;
}
