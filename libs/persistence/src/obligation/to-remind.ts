import { recipientsOf } from './recipients-of';

/**
 * Whether an obligation `o` may be reminded of at all: it was asked before an instant, and it is not that of an essential
 * party that refused, whose escalation takes over.
 */
export const mayBeRemindedBefore = (instant: string): string => `
  (o.asked_at < ${instant} or (o.asked_at is null and o.kind = 'action'))
  and not exists (select 1 from escalation e where e.obligation_id = o.id and e.voided_at is null)`;

/** Whether somebody has this rung already, planned or sent. */
export const hasRung = (recipient: string, rung: string): string => `exists (
  select 1 from mail had where had.obligation_id = ${recipient}.obligation_id and had.person_id = ${recipient}.person_id
     and had.rung = ${rung} and had.status in ('planned', 'sending', 'sent', 'unknown'))`;

/** Who can be reminded by hand now: step $1, kinds $2, local date $3, instant $4, rung $5. */
export const toRemindByHand = `
  with owing as materialized (
    select o.* from obligation o where o.step_id = $1 and o.kind = any($2) and o.fulfilled_at is null and o.released_at is null
       and ${mayBeRemindedBefore('$4')}
  ) select r.person_id, r.party_id, r.seat_id from (${recipientsOf('owing', '$3')}) r where not ${hasRung('r', '$5')}`;

/** How often a step $1 was reminded of by hand for a day $2. */
export const timesRemindedByHand = `
  select count(*)::int as times from command c
   where not exists (select from command u where u.task_id = c.task_id and u.kind = 'undo' and u.status = 'settled' and u.body->>'commandId' = c.id::text)
     and task_id = (select task_id from step where id = $1) and kind = 'remind' and status = 'settled'
     and body->>'stepId' = $1::uuid::text and effect->'after'->>'on' = $2`;
