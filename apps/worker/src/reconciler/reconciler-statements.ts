import type { LeaderConnection } from '@samenspel/persistence';

/**
 * Rings running tasks whose planned look is past by more than the grace, unless a ring waits already or was handed over
 * and not answered by a look yet: then the task may be deaf.
 */
export async function ringOverdue(connection: LeaderConnection, graceMs: number, atOnce: number): Promise<number> {
  return connection.change(
    `insert into ring (programme_id, task_id, why)
     select t.programme_id, t.id, 'overdue' from task t
      where t.status in ('running', 'paused') and t.next_wake_at < clock_timestamp() - make_interval(secs => $1)
        and not exists (select 1 from ring r where r.task_id = t.id
                         and (r.acknowledged_at is null or (r.acknowledged_at > clock_timestamp() - interval '2 minutes'
                               and (t.last_look_at is null or t.last_look_at < r.created_at))))
      order by t.next_wake_at limit $2`,
    [graceMs / 1_000, atOnce],
  );
}

/**
 * Remembers which database Temporal answers from. When that was another one before, every open task is rung, in the same
 * statement, so that none is forgotten: in the new database none of them runs. Gives how many.
 */
export async function ringAfterLoss(connection: LeaderConnection, databaseId: string): Promise<number> {
  return connection.change(
    `with moved as (
       update temporal_mark set database_id = $1, changed_at = clock_timestamp()
        where database_id is distinct from $1 returning old.database_id as before)
     insert into ring (programme_id, task_id, why)
     select t.programme_id, t.id, 'temporal-lost' from task t, moved
      where moved.before is not null and t.status in ('running', 'paused')`,
    [databaseId],
  );
}

interface UnseenOptions {
  readonly unseenAfterMs: number;
  readonly atOnce: number;
  readonly except: readonly string[];
}

/** Ids of open tasks that nobody looked at for long, the longest first. */
export async function readUnseen(connection: LeaderConnection, options: UnseenOptions): Promise<readonly string[]> {
  const rows = await connection.rows<{ id: string }>(
    `select t.id from task t
      where t.status in ('running', 'paused') and t.id <> all($3::uuid[])
        and coalesce(t.last_look_at, t.launched_at) < clock_timestamp() - make_interval(secs => $1)
      order by t.last_look_at nulls first limit $2`,
    [options.unseenAfterMs / 1_000, options.atOnce, options.except],
  );
  return rows.map(({ id }) => id);
}

/** Ids of open tasks that were rung, acknowledged and not looked at since; each time it waits twice as long. */
export async function readDeaf(
  connection: LeaderConnection,
  options: { readonly deafAfterMs: number; readonly atOnce: number },
): Promise<readonly string[]> {
  const rows = await connection.rows<{ id: string }>(
    `select t.id from task t
      where t.status in ('running', 'paused')
        and exists (
          select 1 from ring r where r.task_id = t.id
            and r.acknowledged_at < clock_timestamp() - make_interval(secs => $1 * power(2, least(r.attempts, 6)))
            and (t.last_look_at is null or t.last_look_at < r.created_at))
      order by t.last_look_at nulls first limit $2`,
    [options.deafAfterMs / 1_000, options.atOnce],
  );
  return rows.map(({ id }) => id);
}

/** A ring goes once its task was looked at, or ended. */
export async function forgetAnsweredRings(connection: LeaderConnection): Promise<number> {
  return connection.change(
    `delete from ring r using task t
      where t.id = r.task_id and r.acknowledged_at < clock_timestamp() - interval '5 minutes'
        and (t.last_look_at >= r.created_at or t.status not in ('running', 'paused'))`,
  );
}
