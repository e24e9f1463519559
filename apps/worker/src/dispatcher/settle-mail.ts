import type { Database } from '@samenspel/persistence';
import { rungKinds, unknownWhetherSent } from './mail-kinds';

/** One attempt at one mail: what is written holds only while no later attempt began. */
export interface MailAttempt {
  readonly id: string;
  readonly attempt: number;
}

// Ids only: who got which mail about what, and in which window it was sent.
const eventOf = (mails: string, type: string): string => `
  insert into event (programme_id, task_id, step_id, stream, type, actor, ids)
  select programme_id, task_id, step_id,
         case when task_id is null then 'programme/' || programme_id else 'task/' || task_id end, ${type}, 'process',
         jsonb_strip_nulls(jsonb_build_object('mailId', id, 'kind', kind, 'personId', person_id, 'obligationId', obligation_id,
           'rung', rung, 'deadlineVersion', deadline_version, 'sendingAt', to_char(sending_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
    from ${mails} where programme_id is not null`;

/** The SMTP server took it. Also after its lease ran out: then it is known after all. */
export async function markSent(database: Database, mail: MailAttempt, subject: string): Promise<void> {
  await database.execute(
    `with sent as (
       update mail set status = 'sent', sent_at = clock_timestamp(), subject = $3
        where id = $1 and attempts = $2 and status in ('sending', 'unknown') returning *
     ), reachable as (
       update person p set bounced_at = null from sent where p.id = sent.person_id and p.bounced_at is not null
     ) ${eventOf('sent', `case kind when 'reminder' then 'reminder.sent' else 'mail.sent' end`)}`,
    [mail.id, mail.attempt, subject],
  );
}

/** The SMTP server refused it for good. */
export async function markRefused(
  database: Database,
  mail: MailAttempt,
  refusal: { why: string; isAddressRefused: boolean },
): Promise<void> {
  await database.execute(
    `with failed as (
       update mail set status = 'failed', why = $3 where id = $1 and attempts = $2 and status = 'sending' returning *
     ), bounced as (
       update person p set bounced_at = clock_timestamp() from failed where $4 and p.id = failed.person_id
     ) ${eventOf('failed', `'mail.bounced'`)}`,
    [mail.id, mail.attempt, refusal.why, refusal.isAddressRefused],
  );
}

/** It cannot be written: what it speaks of is not in the record any more. */
export async function markFailed(database: Database, mail: MailAttempt, why: string): Promise<void> {
  await database.execute(
    `update mail set status = 'failed', why = $3 where id = $1 and attempts = $2 and status = 'sending'`,
    [mail.id, mail.attempt, why],
  );
}

/** It surely did not go: it is planned again, after a rest. */
export async function planAgain(
  database: Database,
  mail: MailAttempt,
  again: { why: string; afterMs: number },
): Promise<void> {
  await database.execute(
    `update mail set status = 'planned', why = $3, sending_at = null,
            send_at = case when $4::float8 > 0 then clock_timestamp() + make_interval(secs => $4::float8 / 1000) else send_at end
      where id = $1 and attempts = $2 and status = 'sending'`,
    [mail.id, mail.attempt, again.why, again.afterMs],
  );
}

// A rung that may have arrived is never sent again: the next rung follows. Everything else is, with the same Message-ID.
const unknown = `
  set status = case when kind = any($1) then 'unknown' else 'planned' end, why = '${unknownWhetherSent}',
      send_at = case when kind = any($1) then send_at else clock_timestamp() + make_interval(secs => least(power(2, attempts), 300)) end`;

/** The connection broke while the content went. */
export async function markUnknown(database: Database, mail: MailAttempt): Promise<void> {
  await database.execute(`update mail ${unknown} where id = $2 and attempts = $3 and status = 'sending'`, [
    rungKinds,
    mail.id,
    mail.attempt,
  ]);
}

/** Mails of a process that is gone: nobody knows whether they went. Gives how many. */
export async function endLeases(database: Database, leaseMs: number): Promise<number> {
  return database.execute(
    `update mail ${unknown} where status = 'sending' and sending_at < clock_timestamp() - make_interval(secs => $2)`,
    [rungKinds, leaseMs / 1_000],
  );
}
