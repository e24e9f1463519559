import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn } from '../database/columns';

@Entity('answer_version')
export class AnswerVersionEntity {
  @Column('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  answerId!: string;

  @PrimaryColumn('int')
  version!: number;

  @Column('uuid')
  personId!: string;

  @JsonColumn()
  body!: unknown;

  @InstantColumn()
  submittedAt!: Instant;
}
