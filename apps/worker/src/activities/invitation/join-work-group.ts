import { owe } from '../record/owe';
import { postMail } from '../record/post-mail';
import { recordEvent } from '../record/record-event';
import { findLastStep } from '../record/step-row';
import type { TaskChange } from '../record/task-change';

interface Joined {
  readonly seatId: string;
  readonly partyId: string;
  readonly personId: string | null;
  readonly late: boolean;
}

// Who joins after the group began is late: welcome, told what happened so far, and no clock starts again for them.
const join = `
with chosen as (
  select a.party_id, chosen.seat_id::uuid as seat_id, a.submitted_at
    from answer a join step s on s.id = a.step_id and s.kind = 'invitation'
    cross join lateral jsonb_array_elements_text(a.body->'seatIds') as chosen (seat_id)
   where a.task_id = $1 and a.kind = 'reply' and a.body->>'choice' in ('joins', 'somebody-else')
), joined as (
  insert into work_group_member (programme_id, task_id, seat_id, joined_at, joined_on, late)
  select s.programme_id, $1, s.id, min(c.submitted_at), $2, (select i.passed_on is not null or i.status = 'closed' from step i where i.id = $3)
    from chosen c join seat s on s.id = c.seat_id and s.party_id = c.party_id
   group by s.programme_id, s.id
  on conflict (task_id, seat_id) do nothing
  returning seat_id, late
)
select j.seat_id, s.party_id, s.person_id, j.late from joined j join seat s on s.id = j.seat_id`;

/**
 * Lets in everybody whose party said that it joins. Derived from the replies, so that it can be done again and loses
 * nobody. A party that joined is no longer escalated.
 */
export async function joinWorkGroup(change: TaskChange): Promise<void> {
  const invitation = await findLastStep(change, 'invitation');
  if (invitation === undefined) return;
  const members = await change.sql.rows<Joined>(join, [change.task.taskId, change.today, invitation.stepId]);
  for (const member of members) await welcome(change, member);
  await settleParties(change);
}

async function welcome(change: TaskChange, member: Joined): Promise<void> {
  const { seatId, partyId: onBehalfOf, late } = member;
  await recordEvent(change, { type: 'work-group.joined', onBehalfOf, ids: { seatId, late } });
  await oweInPresentCycle(change, member);
  if (!late || member.personId === null) return;
  await linkToCycle(change, seatId, member.personId);
  await postMail(change, { kind: 'welcome', dedup: `${change.task.taskId}:${seatId}` }, [member.personId]);
}

/** The link that the questions of the present cycle will carry too, so that catching up needs no account. */
async function linkToCycle({ sql, task, post }: TaskChange, seatId: string, personId: string): Promise<void> {
  await sql.execute(
    `insert into link (programme_id, task_id, step_id, purpose, person_id, seat_id, key_id)
     select $1, $2, s.id, 'check-in', $3, $4, $5 from step s
      where s.task_id = $2 and s.kind = 'iteration' and s.status <> 'closed' order by s.ordinal desc limit 1
     on conflict do nothing`,
    [task.programmeId, task.taskId, personId, seatId, post.linkKeyId],
  );
}

/** A late joiner takes part in the cycle that runs. What was asked of the others before is not asked afterwards. */
async function oweInPresentCycle(change: TaskChange, { seatId }: Joined): Promise<void> {
  const cycle = await findLastStep(change, 'iteration');
  if (cycle === undefined || cycle.status === 'closed') return;
  const planned = change.task.plan.steps.find((step) => step.stepId === cycle.stepId);
  if (planned === undefined) return;
  const ahead = planned.moments.filter(({ sendAt }) => sendAt > change.now).map(({ kind }) => kind);
  for (const kind of ['check-in', 'reflection'] as const) {
    if (ahead.includes(kind)) await owe(change, planned, { stepId: cycle.stepId, kind }, { seatIds: [seatId] });
  }
}

async function settleParties({ sql, task }: TaskChange): Promise<void> {
  await sql.execute(
    `update task_party tp set joined_at = m.joined_at
       from (select s.party_id, min(m.joined_at) as joined_at from work_group_member m join seat s on s.id = m.seat_id
              where m.task_id = $1 and m.left_at is null group by s.party_id) m
      where tp.task_id = $1 and tp.party_id = m.party_id and tp.joined_at is null`,
    [task.taskId],
  );
  await sql.execute(
    `update escalation e set voided_at = clock_timestamp()
       from obligation o join task_party tp on tp.task_id = o.task_id and tp.party_id = o.party_id
      where e.obligation_id = o.id and o.task_id = $1 and tp.joined_at is not null and e.done_at is null and e.voided_at is null`,
    [task.taskId],
  );
}
