import type { Level, LocalDate } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, LocalDateColumn } from '../database/columns';

@Entity('seat')
export class SeatEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  partyId!: string;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('text')
  level!: Level;

  @Column('text', { default: () => "''" })
  functionName!: string;

  @Column('uuid', { nullable: true })
  deputySeatId!: string | null;

  @Column('boolean', { default: () => 'false' })
  mandate!: boolean;

  @LocalDateColumn({ default: () => 'CURRENT_DATE' })
  validFrom!: LocalDate;

  @LocalDateColumn({ nullable: true })
  validUntil!: LocalDate | null;

  @Column('int', { default: () => '1' })
  version!: number;
}
