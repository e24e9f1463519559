import type { TaskChange } from './task-change';

/** The seats at the table now. */
export async function readMemberSeats({ sql, task }: TaskChange): Promise<string[]> {
  const members = await sql.rows<{ seatId: string }>(
    `select seat_id as "seatId" from work_group_member where task_id = $1 and left_at is null order by seat_id`,
    [task.taskId],
  );
  return members.map(({ seatId }) => seatId);
}
