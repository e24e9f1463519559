import type {
  DueEscalation,
  EssentialParty,
  Instant,
  Level,
  LocalDate,
  PartyKind,
  RepresentationGap,
  TaskSight,
} from '@samenspel/domain';
import { dayHolding, escalationTiers, representationGaps } from '@samenspel/domain';
import type { TaskChange } from '../record/task-change';

interface EssentialRow {
  readonly partyId: string;
  readonly joined: boolean;
  readonly refusedAt: Instant | null;
  readonly withdrawnAt: Instant | null;
  readonly escalationPlanned: boolean;
}

// Somebody who left the table leaves the party absent again: the members of now count, not that it once joined.
const essentials = `
select tp.party_id,
       exists (select 1 from work_group_member m join seat s on s.id = m.seat_id
                where m.task_id = tp.task_id and m.left_at is null and s.party_id = tp.party_id) as joined,
       (select a.submitted_at from answer a join step i on i.id = a.step_id and i.kind = 'invitation'
         where a.task_id = tp.task_id and a.kind = 'reply' and a.sender = 'party:' || tp.party_id
           and a.body->>'choice' in ('declines', 'informed')) as refused_at,
       (select max(w.withdrawn_at) from answer_withdrawal w join given_answer g on g.id = w.answer_id
         where g.task_id = tp.task_id and g.kind = 'reply' and g.sender = 'party:' || tp.party_id) as withdrawn_at,
       -- After a withdrawal the tiers that were asked before stand alone: the others are planned again.
       (select count(*) from escalation e join obligation o on o.id = e.obligation_id
         where o.task_id = tp.task_id and o.party_id = tp.party_id and e.voided_at is null) >= $2 as escalation_planned
  from task_party tp where tp.task_id = $1 and tp.essential order by tp.party_id`;

export async function readEssentialParties({ sql, task, calendar }: TaskChange): Promise<readonly EssentialParty[]> {
  const rows = await sql.rows<EssentialRow>(essentials, [task.taskId, escalationTiers.length]);
  const dayOf = (at: Instant): LocalDate => dayHolding(calendar, at).date;
  return rows.map(({ partyId, joined, refusedAt, withdrawnAt, escalationPlanned }): EssentialParty => {
    if (joined) return { partyId, escalationPlanned, state: 'joined' };
    if (refusedAt !== null) return { partyId, escalationPlanned, state: 'refused', refusedOn: dayOf(refusedAt) };
    const since = withdrawnAt === null ? {} : { withdrawnOn: dayOf(withdrawnAt) };
    return { partyId, escalationPlanned, state: 'owes', ...since };
  });
}

/** The tiers whose wake has come, in order, and when the next one comes. */
export async function readEscalations({ sql, task }: TaskChange, now: Instant): Promise<TaskSight['escalations']> {
  const rows = await sql.rows<DueEscalation & { wakeAt: Instant }>(
    `select e.id as escalation_id, o.party_id, e.tier, e.wake_at from escalation e join obligation o on o.id = e.obligation_id
      where o.task_id = $1 and e.done_at is null and e.voided_at is null order by e.wake_at, e.due_on, e.id`,
    [task.taskId],
  );
  const due = rows.filter(({ wakeAt }) => wakeAt <= now);
  const nextAt = rows.find(({ wakeAt }) => wakeAt > now)?.wakeAt ?? null;
  return { due: due.map(({ escalationId, partyId, tier }) => ({ escalationId, partyId, tier })), nextAt };
}

export async function readWorkGroupGaps({ sql, task }: TaskChange): Promise<readonly RepresentationGap[]> {
  const members = await sql.rows<{ partyKind: PartyKind; level: Level }>(
    `select p.kind as party_kind, s.level from work_group_member m join seat s on s.id = m.seat_id join party p on p.id = s.party_id
      where m.task_id = $1 and m.left_at is null`,
    [task.taskId],
  );
  return representationGaps(members);
}
