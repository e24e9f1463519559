import type { PromptKind } from '@samenspel/domain';
import { Column, Entity } from 'typeorm';
import { IdColumn, JsonColumn } from '../database/columns';

@Entity('prompt')
export class PromptEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  stepId!: string;

  @Column('int')
  ordinal!: number;

  @Column('text')
  kind!: PromptKind;

  @Column('text')
  question!: string;

  @Column('text', { default: () => "''" })
  explanation!: string;

  @JsonColumn({ default: () => "'[]'" })
  options!: readonly unknown[];

  @Column('int', { nullable: true })
  mostChoices!: number | null;

  @Column('boolean', { default: () => 'false' })
  required!: boolean;
}
