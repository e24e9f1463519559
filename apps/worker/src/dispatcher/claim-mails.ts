import type { Instant } from '@samenspel/domain';
import type { LeaderConnection } from '@samenspel/persistence';
import { askingKinds, rungKinds, unknownWhetherSent } from './mail-kinds';
import type { MailWindows, OpenWindow } from './mail-windows';
import { lettersOf, type Letters } from './reminder-letters';
import { isInWindow, whyPointless } from './why-pointless';

export interface ClaimedMail {
  readonly id: string;
  readonly kind: string;
  /**
   * `sending`: this process sends it now. `dropped`: it has become pointless, `why` says how. `unknown`: pointless too,
   * but an attempt before was cut off, and nobody knows whether it went.
   */
  readonly status: 'sending' | 'dropped' | 'unknown';
  readonly why: string | null;
  /** Which attempt this is; what is written about the mail later holds for this attempt only. */
  readonly attempt: number;
  /** The mail whose letter it goes along in; null when it goes in its own. */
  readonly bundledIn: string | null;
}

/** A mail whose time has come, and the lock that closes the gate of its step. */
export interface Candidate {
  readonly id: string;
  readonly lockStepId: string | null;
  /** Whom it goes to, when it is a reminder; null of every other mail. */
  readonly remindedPersonId: string | null;
}

const pick = `
  select m.id, case when m.obligation_id is not null then m.step_id end as "lockStepId",
         case when m.kind = any($5) and m.rung is not null then m.person_id end as "remindedPersonId"
    from mail m left join task t on t.id = m.task_id left join step s on s.id = m.step_id
   where m.status = 'planned' and m.send_at <= clock_timestamp()
     and ${isInWindow('unnest($1::uuid[], $2::timestamptz[]) w(calendar_id, until)')}
     and not (m.kind = any($3) and 'paused' in (s.status, t.status))
   order by m.class, m.send_at, m.id limit $4`;

// One statement looks again and marks, so that nothing can come between; it reads the clock once, or a mail that was in
// time could be marked a moment after its window. Of a letter with more than one reminder the
// first one that still makes sense carries the others; it stays when nothing is left in it that carries it.
const claim = `
  with looked as materialized (select clock_timestamp() as at), held as materialized (
    select m.id from mail m where m.id = any($1::uuid[]) and m.status = 'planned' for update skip locked
  ), judged as (
    select m.id, l.letter, l.carries, coalesce(m.held_from, m.send_at) as at, ${whyPointless} as why
      from held join mail m on m.id = held.id
      join unnest($1::uuid[], $6::int[], $7::boolean[]) l(id, letter, carries) on l.id = m.id
      cross join lateral (select m.kind = any($2) as r, m.kind = any($3) as a) k
      left join task t on t.id = m.task_id left join step s on s.id = m.step_id left join obligation o on o.id = m.obligation_id
     cross join looked
     where ${isInWindow('unnest($4::uuid[], $5::timestamptz[]) w(calendar_id, until)', 'looked.at')}
  ), bundled as (
    select j.*, bool_or(j.why is null and j.carries) over (partition by j.letter) as goes,
           first_value(j.id) over (partition by j.letter order by j.why is not null, not j.carries, j.at, j.id) as first_id
      from judged j
  )
  update mail m
     set status = case when j.why is null then 'sending' when m.why = '${unknownWhetherSent}' then 'unknown' else 'dropped' end,
         why = case when m.why = '${unknownWhetherSent}' then m.why else coalesce(j.why, m.why) end,
         sending_at = case when j.why is null then (select at from looked) end, attempts = m.attempts + 1,
         bundled_in = case when j.why is null and j.first_id <> m.id then j.first_id end
    from bundled j where j.id = m.id and (j.why is not null or j.goes)
  returning m.id, m.kind, m.status, m.why, m.attempts as attempt, m.bundled_in as "bundledIn"`;

export interface Claim {
  readonly windows: MailWindows;
  /** By which process mail may go now. */
  readonly open: readonly OpenWindow[];
  readonly now: Instant;
  readonly limit: number;
}

/**
 * Takes at most so many due mails, and with a reminder all others that go to the same person. It first takes the lock
 * that closes the gate of their steps for a moment: an answer that is being written is seen, and one that comes later
 * has a later time than the mail, so that no reminder goes to somebody who already did the thing.
 */
export async function claimMails(
  connection: LeaderConnection,
  { windows, open, now, limit }: Claim,
): Promise<readonly ClaimedMail[]> {
  return connection.inTransaction(async () => {
    const candidates = await connection.rows<Candidate>(pick, [...boundsOf(open), askingKinds, limit, rungKinds]);
    if (candidates.length === 0) return [];
    const letters = await lettersOf(connection, { windows, open, now, candidates });
    return markSending(connection, letters);
  });
}

function markSending(connection: LeaderConnection, { mails, open }: Letters): Promise<ClaimedMail[]> {
  return connection.rows<ClaimedMail>(claim, [
    mails.map(({ id }) => id),
    rungKinds,
    askingKinds,
    ...boundsOf(open),
    mails.map(({ letter }) => letter),
    mails.map(({ carries }) => carries),
  ]);
}

const boundsOf = (open: readonly OpenWindow[]): readonly [calendarIds: readonly string[], until: readonly Date[]] => [
  open.map(({ calendarId }) => calendarId),
  open.map((window) => new Date(window.until)),
];

/** One mail, or reminders of one person together: the first carries the others. */
export type Letter = readonly [ClaimedMail, ...ClaimedMail[]];

/** The letters that go now. */
export function lettersIn(mails: readonly ClaimedMail[]): readonly Letter[] {
  const going = mails.filter(({ status }) => status === 'sending');
  return going
    .filter(({ bundledIn }) => bundledIn === null)
    .map((first) => [first, ...going.filter(({ bundledIn }) => bundledIn === first.id)]);
}
