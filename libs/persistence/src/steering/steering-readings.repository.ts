import { Injectable } from '@nestjs/common';
import {
  managerKinds,
  rungByHand,
  type Instant,
  type LocalDate,
  type ObligationKind,
  type SteeredStep,
  type SteeringSight,
  type StepKind,
  type TaskCourse,
  type ToldWhy,
  type UndoneCommand,
} from '@samenspel/domain';
import { Database } from '../database/database';
import { recipientsOf } from '../obligation/recipients-of';
import { undoneCommand } from './undone-command';
import { dutiesToHandOver, handoverCandidates } from './handover-statements';
import { timesRemindedByHand, toRemindByHand } from '../obligation/to-remind';
import { peopleOfTask } from '../task/people-of-task';
import { type CourseOf, readCourse } from '../task/read-course';

export type SteeringFacts = Pick<
  SteeringSight,
  'steps' | 'boardHasBall' | 'resumedOn' | 'roster' | 'essentialPartyIds' | 'proposalDelivered'
>;

export interface ToldPerson {
  readonly personId: string;
  readonly personName: string;
  readonly partyName: string | null;
  readonly why: ToldWhy;
}

export interface Telling {
  readonly taskId: string;
  readonly today: LocalDate;
  /** Who still owes something to these steps is always told. */
  readonly stepIds: readonly string[];
  readonly groups: readonly Extract<ToldWhy, keyof typeof peopleOfTask>[];
}

export interface ByHand {
  readonly stepId: string;
  readonly kinds: readonly ObligationKind[];
  readonly today: LocalDate;
  readonly now: Instant;
  /** The day on which the mail would go. */
  readonly on: LocalDate;
}

export interface ManagerToBe {
  readonly id: string;
  readonly name: string;
}

/** Something that moves with the task when somebody else manages it. */
export interface Duty {
  readonly id: string;
  readonly kind: ObligationKind;
  readonly stepKind: StepKind;
  readonly ordinal: number;
  readonly dueOn: LocalDate;
  /** How many mails about it were planned. */
  readonly mails: number;
}

const stepsOfTask = `
select id as step_id, kind, ordinal, status, opened_on, last_day, ends_at, has_closing_instant, paused_days
  from step where task_id = $1 order by opens_at, id`;

const factsOfTask = `
select exists (select 1 from step_moment m where m.key = 'board-has-ball'
         and m.step_id = (select id from step where task_id = $1 order by opens_at desc, id desc limit 1)) as board_has_ball,
       (select max(effect->'after'->>'resumedOn') from command
         where task_id = $1 and kind = 'resume' and status = 'settled') as resumed_on,
       (select jsonb_build_object('onRoster', count(*), 'final', count(*) filter (where fulfilled_at is not null and final))
          from obligation where step_id = $2 and kind = 'reaction' and released_at is null) as roster,
       array(select party_id from task_party where task_id = $1 and essential) as essential_party_ids,
       exists (select 1 from proposal_version p where p.task_id = $1 and p.delivered_at > coalesce(
         (select max(e.occurred_at) from event e where e.task_id = $1 and e.type = 'task.sent-back'), '-infinity')) as proposal_delivered`;

/** What a command would find and do, read before anybody gives it. */
@Injectable()
export class SteeringReadingsRepository {
  constructor(private readonly database: Database) {}

  /** @param stepId the step that the command names, when it names one. */
  async readFacts(taskId: string, stepId: string | null): Promise<SteeringFacts> {
    const steps = await this.database.rows<SteeredStep>(stepsOfTask, [taskId]);
    const facts = await this.database.row<Omit<SteeringFacts, 'steps'>>(factsOfTask, [taskId, stepId]);
    if (facts === undefined) throw new Error('PostgreSQL gave no row for a select without a from');
    return { steps, ...facts };
  }

  readCourse(task: CourseOf, today: LocalDate): Promise<TaskCourse> {
    return readCourse(this.database, task, today);
  }

  findUndone(taskId: string, commandId: string): Promise<UndoneCommand | undefined> {
    return this.database.row<UndoneCommand>(undoneCommand, [commandId, taskId]);
  }

  findHandoverCandidates(taskId: string): Promise<readonly ManagerToBe[]> {
    return this.database.rows<ManagerToBe>(handoverCandidates, [taskId]);
  }

  findDuties(taskId: string, managerPersonId: string): Promise<readonly Duty[]> {
    return this.database.rows<Duty>(dutiesToHandOver, [taskId, managerPersonId, managerKinds]);
  }

  /** How often a step was reminded of by hand for a day. */
  async countRemindedByHand(stepId: string, on: LocalDate): Promise<number> {
    return (await this.database.row<{ times: number }>(timesRemindedByHand, [stepId, on]))?.times ?? 0;
  }

  /** Who can be reminded by hand now, each person once, by name. */
  findToRemind({ stepId, kinds, today, now, on }: ByHand): Promise<readonly ToldPerson[]> {
    return this.database.rows<ToldPerson>(
      `select distinct on (p.name, r.person_id) r.person_id, p.name as person_name, coalesce(y.name, z.name) as party_name, 'must-act' as why
         from (${toRemindByHand}) r join person p on p.id = r.person_id
         left join party y on y.id = r.party_id left join seat s on s.id = r.seat_id left join party z on z.id = s.party_id
        order by p.name, r.person_id, coalesce(y.name, z.name)`,
      [stepId, kinds, today, new Date(now), rungByHand(on)],
    );
  }

  /** Each person once, for the first reason that holds; in the order of the reasons, then by name. */
  findTold({ taskId, today, stepIds, groups }: Telling): Promise<readonly ToldPerson[]> {
    const others = groups.map(
      (group, index) =>
        `select person_id, seat_id, null::uuid as party_id, '${group}' as why, ${String(index + 1)} as rank from (${peopleOfTask[group]}) g`,
    );
    return this.database.rows<ToldPerson>(
      `with owing as materialized (
         select o.* from obligation o where o.step_id = any($3) and o.fulfilled_at is null and o.released_at is null
       ), told as (
         select person_id, seat_id, party_id, 'must-act' as why, 0 as rank from (${recipientsOf('owing', '$2')}) r
         ${others.map((other) => `union all ${other}`).join(' ')}
       ), first as (
         select distinct on (t.person_id) t.person_id, t.why, t.rank, coalesce(y.name, z.name) as party_name
           from told t left join party y on y.id = t.party_id
           left join seat s on s.id = t.seat_id left join party z on z.id = s.party_id
          order by t.person_id, t.rank, coalesce(y.name, z.name)
       )
       select f.person_id, p.name as person_name, f.party_name, f.why
         from first f join person p on p.id = f.person_id, lateral (select $1::uuid) task
        order by f.rank, f.party_name nulls last, p.name`,
      [taskId, today, stepIds],
    );
  }
}
