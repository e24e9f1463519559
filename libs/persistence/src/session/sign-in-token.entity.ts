import type { Instant } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../database/columns';

@Entity('sign_in_token')
export class SignInTokenEntity {
  @IdColumn()
  id!: string;

  @Column('text')
  tokenHash!: string;

  @Column('uuid')
  personId!: string;

  @InstantColumn()
  expiresAt!: Instant;

  @InstantColumn({ nullable: true })
  consumedAt!: Instant | null;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  createdAt!: Instant;
}
