import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('task_decider')
export class TaskDeciderEntity {
  @Column('uuid')
  programmeId!: string;

  @PrimaryColumn('uuid')
  taskId!: string;

  @PrimaryColumn('uuid')
  seatId!: string;
}
