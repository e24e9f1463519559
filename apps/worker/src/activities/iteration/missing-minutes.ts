import {
  meetingOfMinutes,
  planMinutes,
  type Instant,
  type LocalDate,
  type MinutesPlan,
  type Moment,
} from '@samenspel/domain';
import type { StepRow } from '../record/step-row';
import type { TaskChange } from '../record/task-change';
import { writeToOwing } from '../reminder/write-to-owing';

interface Unminuted {
  readonly meetingId: string;
  readonly heldOn: LocalDate;
  readonly endsAt: Instant;
  readonly plannedBy: string | null;
}

interface Cycle {
  readonly id: string;
  readonly lastDay: LocalDate;
}

// A meeting that was called off, or whose minutes were written, is not asked about.
const unminuted = `
select id as meeting_id, local_date as held_on, ends_at, planned_by from meeting
 where step_id = $1 and cancelled_at is null and minutes_version = 0 order by starts_at, id`;

const readUnminuted = ({ sql }: TaskChange, stepId: string): Promise<readonly Unminuted[]> =>
  sql.rows<Unminuted>(unminuted, [stepId]);

function planOf({ task, calendar }: TaskChange, { lastDay }: Cycle, meeting: Unminuted): MinutesPlan {
  const { taskId, policy } = task;
  const ground = { calendar, taskId, lastDay, quietAfterAsking: policy.quietAfterAsking };
  return planMinutes(ground, { ...meeting, on: meeting.heldOn });
}

/** When the minutes that are missing in a cycle are asked; of its meetings as they stand now. */
export async function readMinutesMoments(looking: TaskChange, cycle: Cycle): Promise<readonly Moment[]> {
  const meetings = await readUnminuted(looking, cycle.id);
  return meetings.flatMap((meeting) => planOf(looking, cycle, meeting).moments);
}

/** Asks for the minutes of one meeting, or reminds of them: from now on whoever announced it owes them. */
export async function askMinutes(change: TaskChange, step: StepRow, momentKey: string): Promise<void> {
  const meetings = await readUnminuted(change, step.stepId);
  const meeting = meetings.find(({ meetingId }) => meetingId === meetingOfMinutes(momentKey));
  if (meeting === undefined) return;
  const plan = planOf(change, { id: step.stepId, lastDay: step.lastDay }, meeting);
  await oweMinutes(change, step, { meeting, plan });
  await writeToOwing(change, {
    step,
    asked: { kinds: ['write-minutes'], mail: 'manager-reminder' },
    dedup: momentKey,
    sendAt: plan.moments.find(({ key }) => key === momentKey)?.sendAt,
    subjectId: meeting.meetingId,
  });
}

// A member who announced it owes the minutes for the seat, which stays when the member leaves; anybody else did so as the
// programme manager. Who owes them already, after a handover, goes on owing them.
const owe = `
insert into obligation (programme_id, task_id, step_id, kind, debtor, seat_id, person_id, subject_id, due_at, due_on)
select $1, $2, $3, 'write-minutes', coalesce('seat:' || own.seat_id, 'person:' || $5::uuid), own.seat_id,
       case when own.seat_id is null then $5::uuid end, $4, $7, $8
  from (select (select w.seat_id from work_group_member w join seat s on s.id = w.seat_id
                 where w.task_id = $2 and w.left_at is null and s.person_id = $6 and $6 <> $5::uuid
                 order by w.seat_id limit 1) as seat_id) own
 where not exists (select 1 from obligation o where o.step_id = $3 and o.subject_id = $4 and o.released_at is null)
on conflict do nothing`;

async function oweMinutes(
  { sql, task }: TaskChange,
  { stepId }: StepRow,
  { meeting, plan }: { readonly meeting: Unminuted; readonly plan: MinutesPlan },
): Promise<void> {
  await sql.execute(owe, [
    task.programmeId,
    task.taskId,
    stepId,
    meeting.meetingId,
    task.managerPersonId,
    meeting.plannedBy,
    new Date(plan.dueAt),
    plan.dueOn,
  ]);
}
