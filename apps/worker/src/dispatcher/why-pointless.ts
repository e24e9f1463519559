import { signInMinutes } from './mail-kinds';

/** Whether process mail `m` of task `t` may go now, by open mail windows `w`. */
export const isInWindow = (windows: string, now = 'clock_timestamp()'): string => `(m.class = 'immediate' or exists (
  select 1 from ${windows} where w.calendar_id = t.calendar_id and ${now} < w.until))`;

// Why a mail is not sent any more; null when it is. `r` is true for a rung, `a` for a mail that asks.
export const whyPointless = `
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
    when m.kind = 'reminder' and m.rung not like 'by-hand:%'
     and clock_timestamp() >= case o.kind when 'confirmation' then o.due_at else s.ends_at end then 'date-passed'
    -- A confirmation has a date of its own, whatever becomes of the step that it is owed to.
    when m.deadline_version <> s.deadline_version and o.kind not in ('confirmation', 'chase-confirmations', 'handle-obstacle') then 'deadline-moved'
    -- An essential party that refused did reply: others are asked now, it is not reminded.
    when o.kind = 'reply' and exists (
      select 1 from answer a where a.step_id = o.step_id and a.kind = o.kind and a.sender = o.debtor
         and a.body->>'choice' in ('declines', 'informed')) then 'refused'
    when exists (
      select 1 from mail x
       where x.obligation_id = m.obligation_id and x.person_id = m.person_id and x.kind = m.kind and x.id <> m.id
         and x.deadline_version = m.deadline_version and x.status in ('planned', 'sending', 'sent', 'unknown')
         and coalesce(x.held_from, x.send_at) <= clock_timestamp()
         and (coalesce(x.held_from, x.send_at), x.id) > (coalesce(m.held_from, m.send_at), m.id)) then 'later-rung-due'
  end`;
