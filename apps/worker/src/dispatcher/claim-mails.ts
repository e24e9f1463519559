import type { LeaderConnection } from '@samenspel/persistence';
import { askingKinds, rungKinds, signInMinutes, unknownWhetherSent } from './mail-kinds';
import type { OpenWindow } from './mail-windows';

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
}

interface Candidate {
  readonly id: string;
  readonly lockStepId: string | null;
}

const isInWindow = (windows: string): string => `(m.class = 'immediate' or exists (
  select 1 from ${windows} where w.calendar_id = t.calendar_id and clock_timestamp() < w.until))`;

const pick = `
  select m.id, case when m.obligation_id is not null then m.step_id end as "lockStepId"
    from mail m left join task t on t.id = m.task_id left join step s on s.id = m.step_id
   where m.status = 'planned' and m.send_at <= clock_timestamp()
     and ${isInWindow('unnest($1::uuid[], $2::timestamptz[]) w(calendar_id, until)')}
     and not (m.kind = any($3) and 'paused' in (s.status, t.status))
   order by m.class, m.send_at, m.id limit $4`;

// Why a mail is not sent any more; null when it is. `r` is true for a rung, `a` for a mail that asks.
const whyPointless = `
  case
    when m.kind = 'sign-in' and m.created_at < clock_timestamp() - interval '${String(signInMinutes)} minutes' then 'link-expired'
    when not (k.r or k.a) then null
    when o.fulfilled_at is not null then 'fulfilled'
    when o.released_at is not null then 'released'
    when t.status not in ('running', 'paused') then 'task-ended'
    when s.status = 'closed' then 'step-closed'
    when s.has_closing_instant and clock_timestamp() >= s.ends_at then 'closing-instant-passed'
    when not k.r then null
    when 'paused' in (s.status, t.status) then 'paused'
    -- By hand somebody may ask for what is late; by itself the process then asks the manager.
    when m.kind = 'reminder' and m.rung not like 'by-hand:%' and clock_timestamp() >= s.ends_at then 'date-passed'
    when m.deadline_version <> s.deadline_version then 'deadline-moved'
    -- An essential party that refused did reply: others are asked now, it is not reminded.
    when o.kind = 'reply' and exists (
      select 1 from answer a where a.step_id = o.step_id and a.kind = o.kind and a.sender = o.debtor
         and a.body->>'choice' in ('declines', 'informed')) then 'refused'
    when exists (
      select 1 from mail x
       where x.obligation_id = m.obligation_id and x.person_id = m.person_id and x.kind = m.kind and x.id <> m.id
         and x.deadline_version = m.deadline_version and x.status in ('planned', 'sending', 'sent', 'unknown')
         and x.send_at <= clock_timestamp() and (x.send_at, x.id) > (m.send_at, m.id)) then 'later-rung-due'
  end`;

// One statement looks again and marks, so that nothing can come between.
const claim = `
  with held as materialized (
    select m.id from mail m where m.id = any($1::uuid[]) and m.status = 'planned' for update skip locked
  ), judged as (
    select m.id, ${whyPointless} as why
      from held join mail m on m.id = held.id
      cross join lateral (select m.kind = any($2) as r, m.kind = any($3) as a) k
      left join task t on t.id = m.task_id left join step s on s.id = m.step_id left join obligation o on o.id = m.obligation_id
     where ${isInWindow('unnest($4::uuid[], $5::timestamptz[]) w(calendar_id, until)')}
  )
  update mail m
     set status = case when j.why is null then 'sending' when m.why = '${unknownWhetherSent}' then 'unknown' else 'dropped' end,
         why = case when m.why = '${unknownWhetherSent}' then m.why else coalesce(j.why, m.why) end,
         sending_at = case when j.why is null then clock_timestamp() end, attempts = m.attempts + 1
    from judged j where j.id = m.id
  returning m.id, m.kind, m.status, m.why, m.attempts as attempt`;

/**
 * Takes at most so many due mails. It first takes the lock that closes the gate of their steps for a moment: an answer
 * that is being written is seen, and one that comes later has a later time than the mail, so that no reminder goes to
 * somebody who already did the thing.
 */
export async function claimMails(
  connection: LeaderConnection,
  windows: readonly OpenWindow[],
  limit: number,
): Promise<readonly ClaimedMail[]> {
  const calendars = windows.map(({ calendarId }) => calendarId);
  const until = windows.map((window) => new Date(window.until));
  return connection.inTransaction(async () => {
    const candidates = await connection.rows<Candidate>(pick, [calendars, until, askingKinds, limit]);
    if (candidates.length === 0) return [];
    await lockSteps(connection, candidates);
    return connection.rows<ClaimedMail>(claim, [
      candidates.map(({ id }) => id),
      rungKinds,
      askingKinds,
      calendars,
      until,
    ]);
  });
}

async function lockSteps(connection: LeaderConnection, candidates: readonly Candidate[]): Promise<void> {
  const steps = [...new Set(candidates.flatMap(({ lockStepId }) => lockStepId ?? []))].sort();
  // One after the other, always in the same order: two that lock the same steps never wait for each other.
  for (const step of steps) await connection.rows('select pg_advisory_xact_lock(step_lock($1::uuid))', [step]);
}
