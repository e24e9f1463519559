import type { AnswerKind, Instant } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn } from '../database/columns';

/** With those that were withdrawn; the view `answer` has the ones that stand. */
@Entity('given_answer')
export class AnswerEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @Column('uuid')
  stepId!: string;

  @Column('text')
  kind!: AnswerKind;

  @Column('text')
  sender!: string;

  @Column('uuid', { nullable: true })
  partyId!: string | null;

  @Column('uuid', { nullable: true })
  seatId!: string | null;

  @Column('uuid')
  personId!: string;

  @Column('uuid', { nullable: true })
  viaLinkId!: string | null;

  @JsonColumn()
  body!: unknown;

  @Column('bytea')
  salt!: Buffer;

  @Column('boolean', { default: () => 'false' })
  final!: boolean;

  @Column('boolean', { default: () => 'false' })
  late!: boolean;

  @Column('int', { default: () => '1' })
  version!: number;

  @InstantColumn()
  firstSubmittedAt!: Instant;

  @InstantColumn()
  submittedAt!: Instant;

  @InstantColumn({ nullable: true })
  withdrawnAt!: Instant | null;
}
