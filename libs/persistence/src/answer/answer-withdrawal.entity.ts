import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

@Entity('answer_withdrawal')
export class AnswerWithdrawalEntity {
  @Column('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  answerId!: string;

  @PrimaryColumn('int')
  version!: number;

  @Column('uuid')
  enteredBy!: string;

  @Column('uuid')
  withdrawnBy!: string;

  @InstantColumn()
  withdrawnAt!: Instant;

  @Column('text', { default: () => "''" })
  reason!: string;
}
