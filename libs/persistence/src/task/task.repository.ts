import { Injectable } from '@nestjs/common';
import { DomainError, type Instant, type LocalDate, type Plan, type Policy, type TaskStatus } from '@samenspel/domain';
import { Database } from '../database/database';
import { jsonb } from '../database/parameters';
import { found } from '../database/refusals';
import { EventLog } from '../event/event-log';
import { Doorbell } from '../ring/doorbell';
import type { Pace, TaskDraftContent } from './task-draft';

/** A task that was launched: its policy is frozen, its plan is the one source of every date. */
export interface Task extends Omit<TaskDraftContent, 'parties' | 'deciderSeatIds' | 'policyOverride' | 'startsOn'> {
  readonly id: string;
  readonly programmeId: string;
  readonly agendaId: string;
  readonly managerPersonId: string;
  readonly managerName: string;
  readonly policy: Policy;
  readonly calendarId: string;
  readonly pace: Pace | null;
  readonly plan: Plan;
  readonly planVersion: number;
  readonly status: Exclude<TaskStatus, 'draft'>;
  readonly startsOn: LocalDate;
  readonly launchedAt: Instant;
  readonly endedAt: Instant | null;
  readonly pausedAt: Instant | null;
  readonly pausedOn: LocalDate | null;
  readonly iterationsAgreed: number | null;
  readonly sendBacks: number;
  readonly nextWakeAt: Instant | null;
  readonly version: number;
}

/** A party of a task: asked at the launch, or a late joiner. */
export interface TaskParty {
  readonly partyId: string;
  readonly essential: boolean;
  readonly whyEssential: string;
  readonly contactSeatId: string | null;
  readonly joinedAt: Instant | null;
}

export interface WorkGroupMember {
  readonly seatId: string;
  readonly joinedAt: Instant;
  readonly joinedOn: LocalDate;
  readonly leftAt: Instant | null;
  readonly late: boolean;
}

/** Everything that a launch freezes. */
export interface Launch {
  readonly taskId: string;
  /** The version of the draft that the manager saw. */
  readonly expectedVersion: number;
  /** The policy of the agenda with the override of the task in it. */
  readonly policy: Policy;
  readonly calendarId: string;
  readonly plan: Plan;
  readonly startsOn: LocalDate;
  /** `person:<uuid>` of who launches. */
  readonly actor: string;
}

const columns = `t.id, t.programme_id, t.agenda_id, t.manager_person_id, m.name as manager_name, t.title, t.wording, t.by, t.area,
  t.frame, t.frame_set_by, t.frame_input, t.open_points, t.group_decides, t.group_does_not_decide, t.risks, t.hours_per_month, t.policy,
  t.calendar_id, t.pace, t.plan, t.plan_version, t.status, t.starts_on, t.launched_at, t.ended_at, t.paused_at, t.paused_on,
  t.iterations_agreed, t.send_backs, t.next_wake_at, t.version`;
const source = `task t join person m on m.id = t.manager_person_id`;

@Injectable()
export class TaskRepository {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly doorbell: Doorbell,
  ) {}

  /** @throws DomainError NOT_FOUND, also for a draft. */
  async getById(id: string): Promise<Task> {
    return found(await this.findById(id), 'task', id);
  }

  findById(id: string): Promise<Task | undefined> {
    return this.database.row<Task>(`select ${columns} from ${source} where t.id = $1 and t.status <> 'draft'`, [id]);
  }

  /** Those of these tasks that were launched, in any order. */
  findByIds(ids: readonly string[]): Promise<readonly Task[]> {
    return this.database.rows<Task>(
      `select ${columns} from ${source} where t.id = any($1::uuid[]) and t.status <> 'draft'`,
      [ids],
    );
  }

  /** Launched tasks of a programme, the newest first. */
  findOfProgramme(programmeId: string): Promise<readonly Task[]> {
    return this.database.rows<Task>(
      `select ${columns} from ${source} where t.programme_id = $1 and t.status <> 'draft' order by t.launched_at desc, t.id`,
      [programmeId],
    );
  }

  /** Launched tasks that hold every word in their title or wording, the newest first. */
  async findIdsOfProgramme(
    programmeId: string,
    { text, status }: { readonly text?: string; readonly status?: TaskStatus },
  ): Promise<readonly string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select id from task t
        where t.programme_id = $1 and t.status <> 'draft' and ($2::text is null or t.status = $2)
          and ($3::text is null or not exists (
            select 1 from regexp_split_to_table(lower($3), '\\s+') word
             where position(word in lower(t.title || ' ' || t.wording)) = 0))
        order by t.launched_at desc, t.id`,
      [programmeId, status ?? null, text === undefined || text === '' ? null : text],
    );
    return rows.map(({ id }) => id);
  }

  /** Running tasks that somebody manages, sits in or was asked for through a party, the newest first. */
  async findWatchedBy(personId: string): Promise<readonly string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select t.id from task t
        where t.status in ('running', 'paused')
          and (t.manager_person_id = $1
            or exists (select 1 from task_party tp join seat s on s.party_id = tp.party_id where tp.task_id = t.id and s.person_id = $1)
            or exists (select 1 from work_group_member w join seat s on s.id = w.seat_id where w.task_id = t.id and s.person_id = $1))
        order by t.launched_at desc limit 50`,
      [personId],
    );
    return rows.map(({ id }) => id);
  }

  findParties(taskId: string): Promise<readonly TaskParty[]> {
    return this.database.rows<TaskParty>(
      `select party_id, essential, why_essential, contact_seat_id, joined_at from task_party where task_id = $1 order by party_id`,
      [taskId],
    );
  }

  async findDeciderSeatIds(taskId: string): Promise<readonly string[]> {
    const rows = await this.database.rows<{ seatId: string }>(
      'select seat_id from task_decider where task_id = $1 order by seat_id',
      [taskId],
    );
    return rows.map((row) => row.seatId);
  }

  /** The work group, those who left included. */
  findWorkGroup(taskId: string): Promise<readonly WorkGroupMember[]> {
    return this.database.rows<WorkGroupMember>(
      `select seat_id, joined_at, joined_on, left_at, late from work_group_member where task_id = $1 order by joined_at, seat_id`,
      [taskId],
    );
  }

  /**
   * The launch: freezes policy, calendar and plan, tells the log and rings the doorbell, in one transaction.
   * @throws DomainError TASK_ALREADY_LAUNCHED, or VERSION_CONFLICT when the draft was changed meanwhile.
   */
  launch(launch: Launch): Promise<Task> {
    return this.database.transact(async () => {
      const task = await this.database.row<{ programmeId: string }>(freezeTask, [
        launch.taskId,
        launch.expectedVersion,
        jsonb(launch.policy),
        launch.calendarId,
        jsonb(launch.plan),
        launch.startsOn,
        launch.policy.iterations.count,
      ]);
      if (task === undefined) throw await this.refusalOf(launch);
      const { taskId, actor, policy, plan, startsOn } = launch;
      const about = { programmeId: task.programmeId, taskId };
      await this.events.append({
        type: 'task.launched',
        ...about,
        actor,
        ids: { startsOn },
        content: { policy, plan },
      });
      await this.doorbell.ring(about, 'launched');
      return this.getById(taskId);
    });
  }

  private async refusalOf({ taskId, expectedVersion }: Launch): Promise<DomainError> {
    const row = await this.database.row<{ status: TaskStatus }>('select status from task where id = $1', [taskId]);
    const { status } = found(row, 'task', taskId);
    const params = { taskId, status, expected: expectedVersion };
    return new DomainError(status === 'draft' ? 'VERSION_CONFLICT' : 'TASK_ALREADY_LAUNCHED', params);
  }
}

// The first look is due at once, so that a task whose ring was lost is found by the reconciler all the same.
const freezeTask = `
update task
   set status = 'running', policy = $3, calendar_id = $4, plan = $5, plan_version = 1, starts_on = $6,
       iterations_agreed = $7, launched_at = clock_timestamp(), next_wake_at = clock_timestamp(),
       version = version + 1, updated_at = clock_timestamp()
 where id = $1 and version = $2 and status = 'draft'
returning programme_id`;
