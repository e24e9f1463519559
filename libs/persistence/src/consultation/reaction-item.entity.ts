import { Column, Entity } from 'typeorm';
import { IdColumn } from '../database/columns';

@Entity('reaction_item')
export class ReactionItemEntity {
  @Column('uuid')
  programmeId!: string;

  @IdColumn()
  id!: string;

  @Column('uuid')
  taskId!: string;

  @Column('uuid')
  stepId!: string;

  @Column('uuid', { nullable: true })
  answerId!: string | null;

  @Column('uuid', { nullable: true })
  promptId!: string | null;

  @Column('int', { nullable: true })
  paragraph!: number | null;

  @Column('int', { nullable: true })
  startsAt!: number | null;

  @Column('int', { nullable: true })
  endsAt!: number | null;

  @Column('uuid', { nullable: true })
  dispositionId!: string | null;
}
