import type { AnchoringPlan } from '@samenspel/domain';
import { once } from '../record/once';
import { readPeople } from '../record/people';
import { postMail } from '../record/post-mail';
import { outcomePublished } from '../record/step-marks';
import type { TaskChange } from '../record/task-change';

const plan = 'select body from anchoring_version where task_id = $1 order by number limit 1';
const holders = `
select coalesce(s.person_id, deputy.person_id) as person_id from seat s left join seat deputy on deputy.id = s.deputy_seat_id
 where s.id = any ($1::uuid[]) and coalesce(s.person_id, deputy.person_id) is not null`;

/** The borgingsplan is there: everybody whom the decision holds for is told, and above all who owns it or reports. */
export async function publishAnchoringPlan(change: TaskChange, stepId: string): Promise<void> {
  await once(change, stepId, outcomePublished, async () => {
    const row = await change.sql.row<{ body: AnchoringPlan }>(plan, [change.task.taskId]);
    const seatIds = row === undefined ? [] : seatsIn(row.body);
    const named = await change.sql.rows<{ personId: string }>(holders, [seatIds]);
    const people = await readPeople(change, ['parties', 'deciders', 'work-group', 'followers']);
    const personIds = [...new Set([...named.map(({ personId }) => personId), ...people])];
    await postMail(change, { kind: 'anchoring-plan', stepId, dedup: stepId }, personIds);
  });
}

function seatsIn({ ownerSeatId, measures }: AnchoringPlan): readonly string[] {
  const seats = [ownerSeatId, ...measures.map(({ reporterSeatId }) => reporterSeatId)];
  return seats.filter((seatId): seatId is string => seatId !== null);
}
