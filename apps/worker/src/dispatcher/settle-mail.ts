import type { Database } from '@samenspel/persistence';
import { rungKinds, unknownWhetherSent } from './mail-kinds';

/** One attempt at one mail: what is written holds only while no later attempt began. */
export interface MailAttempt {
  readonly id: string;
  readonly attempt: number;
}

const attempts = 'unnest($1::uuid[], $2::int[]) a(mail_id, attempt)';
const isStill = 'm.id = a.mail_id and m.attempts = a.attempt';
const listed = (mails: readonly MailAttempt[]): readonly [ids: readonly string[], attempts: readonly number[]] => [
  mails.map(({ id }) => id),
  mails.map(({ attempt }) => attempt),
];

// Ids only: who got which mail about what, and in which window it was sent.
const eventOf = (mails: string, type: string): string => `
  insert into event (programme_id, task_id, step_id, stream, type, actor, ids)
  select programme_id, task_id, step_id,
         case when task_id is null then 'programme/' || programme_id else 'task/' || task_id end, ${type}, 'process',
         jsonb_strip_nulls(jsonb_build_object('mailId', id, 'kind', kind, 'personId', person_id, 'obligationId', obligation_id,
           'rung', rung, 'deadlineVersion', deadline_version, 'bundledIn', bundled_in, 'sendingAt', to_char(sending_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
    from ${mails} where programme_id is not null`;

/** The SMTP server took it. Also after its lease ran out: then it is known after all. */
export async function markSent(database: Database, mails: readonly MailAttempt[], subject: string): Promise<void> {
  await database.execute(
    `with sent as (
       update mail m set status = 'sent', sent_at = clock_timestamp(), subject = $3
         from ${attempts} where ${isStill} and m.status in ('sending', 'unknown') returning m.*
     ), reachable as (
       update person p set bounced_at = null
        where p.bounced_at is not null and p.id in (select person_id from sent)
     ) ${eventOf('sent', `case kind when 'reminder' then 'reminder.sent' else 'mail.sent' end`)}`,
    [...listed(mails), subject],
  );
}

/** The SMTP server refused it for good. */
export async function markRefused(
  database: Database,
  mails: readonly MailAttempt[],
  refusal: { why: string; isAddressRefused: boolean },
): Promise<void> {
  await database.execute(
    `with failed as (
       update mail m set status = 'failed', why = $3
         from ${attempts} where ${isStill} and m.status = 'sending' returning m.*
     ), bounced as (
       update person p set bounced_at = clock_timestamp() where $4 and p.id in (select person_id from failed)
     ) ${eventOf('failed', `'mail.bounced'`)}`,
    [...listed(mails), refusal.why, refusal.isAddressRefused],
  );
}

/** It cannot be written: what it speaks of is not in the record any more. */
export async function markFailed(database: Database, mails: readonly MailAttempt[], why: string): Promise<void> {
  await database.execute(
    `update mail m set status = 'failed', why = $3 from ${attempts} where ${isStill} and m.status = 'sending'`,
    [...listed(mails), why],
  );
}

/** It surely did not go: it is planned again, after a rest. */
export async function planAgain(
  database: Database,
  mails: readonly MailAttempt[],
  again: { why: string; afterMs: number },
): Promise<void> {
  await database.execute(
    `update mail m set status = 'planned', why = $3, sending_at = null, bundled_in = null,
            send_at = case when $4::float8 > 0 then clock_timestamp() + make_interval(secs => $4::float8 / 1000) else m.send_at end
       from ${attempts} where ${isStill} and m.status = 'sending'`,
    [...listed(mails), again.why, again.afterMs],
  );
}

// A rung that may have arrived is never sent again: the next rung follows. Everything else is, with the same Message-ID.
const unknown = (rungs: string): string => `
  set status = case when kind = any(${rungs}) then 'unknown' else 'planned' end, why = '${unknownWhetherSent}',
      send_at = case when kind = any(${rungs}) then send_at else clock_timestamp() + make_interval(secs => least(power(2, attempts), 300)) end`;

/** The connection broke while the content went. */
export async function markUnknown(database: Database, mails: readonly MailAttempt[]): Promise<void> {
  await database.execute(`update mail m ${unknown('$3')} from ${attempts} where ${isStill} and m.status = 'sending'`, [
    ...listed(mails),
    rungKinds,
  ]);
}

/** Mails of a process that is gone: nobody knows whether they went. Gives how many. */
export async function endLeases(database: Database, leaseMs: number): Promise<number> {
  return database.execute(
    `update mail ${unknown('$1')} where status = 'sending' and sending_at < clock_timestamp() - make_interval(secs => $2)`,
    [rungKinds, leaseMs / 1_000],
  );
}
