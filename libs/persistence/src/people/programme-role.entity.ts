import type { ProgrammeRole } from '@samenspel/domain';
import { Entity, PrimaryColumn } from 'typeorm';

@Entity('programme_role')
export class ProgrammeRoleEntity {
  @PrimaryColumn('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  personId!: string;

  @PrimaryColumn('text')
  role!: ProgrammeRole;
}
