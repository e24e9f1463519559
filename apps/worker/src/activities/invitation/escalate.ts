import { levelOfTier, type EscalationTier } from '@samenspel/domain';
import { standInsOn } from '@samenspel/persistence';
import type { EscalateInput } from '@samenspel/workflows/contract';
import { ensureLinks } from '../record/ensure-links';
import { postMail } from '../record/post-mail';
import { recordEvent } from '../record/record-event';
import type { TaskChange } from '../record/task-change';

interface Addressee {
  readonly personId: string;
  readonly seatId: string | null;
}

const seatsOfParty = `select s.person_id, s.id as seat_id from seat s
  where s.party_id = $2 and s.level = $3 and s.person_id is not null and (s.valid_until is null or s.valid_until >= $1::date)
  and $4::uuid is not null order by s.id limit 1`;

const addresseeOf = {
  deputy: `select person_id, seat_id from (
      select i.person_id, i.deputy_seat_id as seat_id, 0 as rank from task_party tp
        join (${standInsOn('$1')}) i on i.seat_id = tp.contact_seat_id where tp.task_id = $4 and tp.party_id = $2
      union all
      select d.person_id, d.id, 1 from task_party tp
        join seat c on c.id = tp.contact_seat_id join seat d on d.id = c.deputy_seat_id
       where tp.task_id = $4 and tp.party_id = $2 and d.person_id is not null and (d.valid_until is null or d.valid_until >= $1::date)
    ) deputy where $3::text is null order by rank`,
  manager: seatsOfParty,
  executive: seatsOfParty,
  board: `select r.person_id, null::uuid as seat_id from programme_role r join task t on t.programme_id = r.programme_id
    where t.id = $4 and r.role = 'programme-board' and $1::date is not null and $2::uuid is not null and $3::text is null
    order by r.person_id`,
} as const satisfies Record<EscalationTier, string>;

/**
 * One tier for one essential party: the mail to who is asked now, and the event. A tier without anybody is noted as such
 * and passes to the next, which then goes at once. Does nothing when it was done, or when the party joined meanwhile.
 */
export async function escalate(change: TaskChange, input: EscalateInput): Promise<void> {
  const { escalationId, partyId, tier, stepId } = input;
  const addressees = await findAddressees(change, tier, partyId);
  const [first] = addressees;
  const obligationId = await claim(change, escalationId, first);
  if (obligationId === undefined) return;
  const ids = { escalationId, tier, seatId: first?.seatId ?? null, personId: first?.personId ?? null };
  await recordEvent(change, { type: 'invitation.escalated', stepId, onBehalfOf: partyId, ids });
  if (first === undefined) return hasten(change, escalationId);
  const params = { escalationId, partyId, tier };
  const personIds = addressees.map(({ personId }) => personId);
  // The programme board speaks for no party: it is asked to act, not to answer.
  if (tier !== 'board') await ensureLinks(change, { stepId, purpose: 'reply', partyId }, personIds);
  await postMail(change, { kind: 'escalation', stepId, obligationId, dedup: escalationId, params }, personIds);
}

async function findAddressees(
  { sql, task, today }: TaskChange,
  tier: EscalationTier,
  partyId: string,
): Promise<readonly Addressee[]> {
  const found = await sql.rows<Addressee>(addresseeOf[tier], [today, partyId, levelOfTier[tier], task.taskId]);
  const standIns = await sql.rows<Addressee>(standInsOf, [today, found.flatMap(({ seatId }) => seatId ?? [])]);
  // Who stands in for somebody who is away comes first; who is away is told as well.
  return [...new Map([...standIns, ...found].map((each) => [each.personId, each])).values()];
}

const standInsOf = `select i.person_id, i.deputy_seat_id as seat_id from (${standInsOn('$1')}) i where i.seat_id = any($2) order by i.seat_id`;

async function claim(
  { sql }: TaskChange,
  escalationId: string,
  to: Addressee | undefined,
): Promise<string | undefined> {
  const done = await sql.row<{ obligationId: string }>(
    `update escalation set done_at = clock_timestamp(), seat_id = $2, person_id = $3
      where id = $1 and done_at is null and voided_at is null returning obligation_id`,
    [escalationId, to?.seatId ?? null, to?.personId ?? null],
  );
  return done?.obligationId;
}

/** The next tier of the same path goes now: nobody may lose days because a seat is empty. */
async function hasten({ sql }: TaskChange, escalationId: string): Promise<void> {
  await sql.execute(
    `update escalation set wake_at = least(wake_at, clock_timestamp()), send_at = least(send_at, clock_timestamp())
      where id = (select n.id from escalation n join escalation e on e.obligation_id = n.obligation_id
                   where e.id = $1 and n.done_at is null and n.voided_at is null order by n.due_on, n.wake_at limit 1)`,
    [escalationId],
  );
}
