import type { Instant } from '@samenspel/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn } from '../database/columns';

@Entity('prepared_voice')
export class PreparedVoiceEntity {
  @Column('uuid')
  programmeId!: string;

  @Column('uuid')
  taskId!: string;

  @PrimaryColumn('uuid')
  stepId!: string;

  @PrimaryColumn('uuid')
  partyId!: string;

  @JsonColumn()
  body!: unknown;

  @JsonColumn()
  authors!: Readonly<Record<string, string>>;

  @Column('int', { default: () => '1' })
  version!: number;

  @Column('uuid')
  writtenBy!: string;

  @InstantColumn({ default: () => 'clock_timestamp()' })
  writtenAt!: Instant;

  @Column('uuid', { nullable: true })
  handedOverBy!: string | null;

  @InstantColumn({ nullable: true })
  handedOverAt!: Instant | null;

  @Column('int', { default: () => '0' })
  confirmedVersion!: number;
}

@Entity('prepared_voice_version')
export class PreparedVoiceVersionEntity {
  @Column('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  stepId!: string;

  @PrimaryColumn('uuid')
  partyId!: string;

  @PrimaryColumn('int')
  version!: number;

  @JsonColumn()
  body!: unknown;

  @Column('uuid')
  personId!: string;

  @InstantColumn()
  writtenAt!: Instant;
}
