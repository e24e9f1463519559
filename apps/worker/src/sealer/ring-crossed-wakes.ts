import type { LeaderConnection } from '@samenspel/persistence';

// A wake condition is true when nobody owes anything to the step any more, or when an event of one of its types was
// sealed after the seal that the workflow saw last. `first_seq` spares reading again what an earlier batch looked at.
const isCrossed = (firstSeq: string): string => `(
  ((s.wake->>'nobodyOwes')::boolean is true and not exists (
     select 1 from obligation o
      where o.step_id = s.id and o.required and o.fulfilled_at is null and o.released_at is null))
  or exists (
     select 1 from seal l join event e on e.id = l.event_id
      where l.stream = 'task/' || s.task_id and l.seq >= ${firstSeq} and l.seq > (s.wake->>'afterSeq')::bigint
        and s.wake->'onEventTypes' ? e.type))`;

// A crossing rings once: the same statement that rings disarms. Steps of an ended task are never rung.
const disarmAndRing = (crossed: string): string => `
  with crossed as (${crossed} returning s.programme_id, s.task_id)
  insert into ring (programme_id, task_id, why) select distinct programme_id, task_id, $1 from crossed`;

/** Rings the tasks of which a step's wake condition is true, after new seals from `first` (task id to seq) on. */
export async function ringCrossedWakes(
  connection: LeaderConnection,
  first: ReadonlyMap<string, number>,
): Promise<number> {
  if (first.size === 0) return 0;
  return connection.change(
    disarmAndRing(`
      update step s set wake = null, wake_armed_at = null
        from task t, unnest($2::uuid[], $3::bigint[]) as n(task_id, first_seq)
       where t.id = s.task_id and n.task_id = s.task_id and s.wake_armed_at is not null
         and t.status in ('running', 'paused') and ${isCrossed('n.first_seq')}`),
    ['wake', [...first.keys()], [...first.values()]],
  );
}

/** Rings what has been armed and true for a while: the net below a crossing that nobody saw. */
export async function ringForgottenWakes(connection: LeaderConnection, armedForMs: number): Promise<number> {
  return connection.change(
    disarmAndRing(`
      update step s set wake = null, wake_armed_at = null from task t
       where t.id = s.task_id and s.wake_armed_at < clock_timestamp() - make_interval(secs => $2)
         and t.status in ('running', 'paused') and ${isCrossed('0')}`),
    ['wake-forgotten', armedForMs / 1_000],
  );
}

/** An ended task waits for nothing. */
export async function disarmEndedTasks(connection: LeaderConnection): Promise<number> {
  return connection.change(
    `update step s set wake = null, wake_armed_at = null from task t
      where t.id = s.task_id and s.wake_armed_at is not null and t.status not in ('draft', 'running', 'paused')`,
  );
}
