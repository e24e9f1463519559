import type { AnswerKind, Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn } from '../database/columns';

@Entity('draft')
export class DraftEntity {
  @Column('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  stepId!: string;

  @PrimaryColumn('text')
  kind!: AnswerKind;

  @PrimaryColumn('text')
  sender!: string;

  @PrimaryColumn('uuid')
  personId!: string;

  @JsonColumn()
  body!: unknown;

  @InstantColumn()
  savedAt!: Instant;
}
