import type { TaskChange } from '../record/task-change';

/**
 * An extension answers who asked for more time, whoever it was given for; taken back, the answer is owed again until
 * the date that the consultation has now. A refusal stays the answer that it was.
 */
export async function settleMoreTime({ sql }: TaskChange, stepId: string): Promise<void> {
  await sql.execute(
    `update obligation o
        set fulfilled_at = case when s.extended_by > m.extended_by_then then coalesce(o.fulfilled_at, clock_timestamp()) end,
            due_at = s.ends_at, due_on = s.last_day
       from more_time_request m join step s on s.id = m.step_id
      where m.step_id = $1 and m.refused_at is null and o.step_id = m.step_id and o.kind = 'answer-more-time'
        and o.subject_id = m.id and o.released_at is null`,
    [stepId],
  );
}
