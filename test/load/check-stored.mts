import type pg from 'pg';
import type { Sent } from './send-answers.mts';
import { type OpenConsultation, until } from './set-up.mts';

/** A rule, what was found, and whether it held. */
export interface Line {
  readonly rule: string;
  readonly found: string;
  readonly isKept: boolean;
}

interface Stored {
  readonly answerId: string;
  readonly sender: string;
  readonly text: string;
  readonly version: number;
  readonly versions: number;
  readonly events: number;
  readonly isInTime: boolean;
}

interface Counts {
  readonly answers: number;
  readonly versions: number;
  readonly events: number;
  readonly keys: number;
  readonly fulfilled: number;
}

const storedAnswers = `
  select a.id as "answerId", a.sender, a.body->'answers'->0->>'text' as text, a.version,
         (select count(*)::int from answer_version v where v.answer_id = a.id and v.body = a.body) as versions,
         coalesce(e.times, 0)::int as events, a.submitted_at < s.ends_at as "isInTime"
    from answer a join step s on s.id = a.step_id
    left join (select ids->>'answerId' as answer_id, count(*) as times from event
                where step_id = $1 and type = 'consultation.reacted' group by 1) e on e.answer_id = a.id::text
   where a.step_id = $1`;

const totals = `
  select (select count(*)::int from answer where step_id = $1) as answers,
         (select count(*)::int from answer_version v join answer a on a.id = v.answer_id where a.step_id = $1) as versions,
         (select count(*)::int from event where step_id = $1 and type = 'consultation.reacted') as events,
         (select count(*)::int from idempotency_key k where k.result->>'answerId' in (select id::text from answer where step_id = $1)) as keys,
         (select count(*)::int from obligation where step_id = $1 and fulfilled_at is not null) as fulfilled`;

export const isAccepted = ({ status }: Sent): boolean => status >= 200 && status < 300;
const isRightRefusal = ({ status, contentType, body }: Sent): boolean =>
  status === 409 && contentType.startsWith('application/problem+json') && body.code === 'STEP_CLOSED';

/** What the senders were told against what the record holds. */
export async function checkStored(
  pool: pg.Pool,
  consultation: OpenConsultation,
  sent: readonly Sent[],
): Promise<readonly Line[]> {
  const { stepId } = consultation;
  const { rows } = await pool.query<Stored>(storedAnswers, [stepId]);
  const counts = (await pool.query<Counts>(totals, [stepId])).rows[0];
  const accepted = sent.filter(isAccepted);
  const other = sent.filter((one) => !isAccepted(one) && !isRightRefusal(one));
  const whole = countWhole(accepted, rows);
  const late = rows.filter(({ isInTime }) => !isInTime).length;
  const isSame = counts !== undefined && Object.values(counts).every((count: number) => count === accepted.length);
  return [
    line(
      'every 2xx is stored once: answer, version and event',
      `${whole} of ${accepted.length}`,
      whole === accepted.length,
    ),
    line('and nothing else is stored', JSON.stringify(counts), isSame),
    line('none accepted at or after the closing instant', `${late} late`, late === 0),
    line('the others are 409 problem+json STEP_CLOSED', shown(other), other.length === 0),
    line(
      'some came before the closing instant, some after it',
      `${accepted.length} and ${sent.length - accepted.length}`,
      accepted.length > 0 && accepted.length < sent.length,
    ),
    await checkClose(pool, stepId),
  ];
}

function countWhole(accepted: readonly Sent[], rows: readonly Stored[]): number {
  const byId = new Map(rows.map((row) => [row.answerId, row]));
  return accepted.filter(({ sender, text, body }) => {
    const row = byId.get(body.answerId ?? '');
    const isTheirs = row?.sender === `person:${sender.personId}` && row.text === text;
    return isTheirs && row.version === body.version && row.version === 1 && row.versions === 1 && row.events === 1;
  }).length;
}

function shown(others: readonly Sent[]): string {
  const counted = new Map<string, number>();
  for (const { status, body } of others) {
    const what = `${status} ${body.code ?? ''}`;
    counted.set(what, (counted.get(what) ?? 0) + 1);
  }
  return counted.size === 0 ? 'no other answer' : [...counted].map(([what, times]) => `${times} x ${what}`).join(', ');
}

/** The timer may be late; the instant in the record is not. */
async function checkClose(pool: pg.Pool, stepId: string): Promise<Line> {
  interface Closed {
    readonly lateMs: number;
    readonly isMoved: boolean;
  }
  const closed = await until('the step closes', async () => {
    const { rows } = await pool.query<Closed>(
      `select (extract(epoch from closed_at - ends_at) * 1000)::float8 as "lateMs", deadline_version <> 1 as "isMoved"
         from step where id = $1 and status = 'closed'`,
      [stepId],
    );
    return rows[0];
  });
  return line(
    'the process closed it, not before its instant',
    `${closed.lateMs.toFixed(0)} ms after it`,
    closed.lateMs >= 0 && !closed.isMoved,
  );
}

/** Sending again what was accepted, now that it is closed, gives the same receipt and stores nothing. */
export async function checkRepeated(
  pool: pg.Pool,
  consultation: OpenConsultation,
  { first, again }: { readonly first: readonly Sent[]; readonly again: readonly Sent[] },
): Promise<Line> {
  const receipts = new Map(first.map(({ key, body }) => [key, body.answerId]));
  const same = again.filter(
    (one) => isAccepted(one) && one.body.replayed === true && one.body.answerId === receipts.get(one.key),
  ).length;
  const { rows } = await pool.query<Counts>(totals, [consultation.stepId]);
  const events = rows[0]?.events ?? 0;
  return line(
    'the same request after closing gives the same receipt',
    `${same} of ${again.length}`,
    same === again.length && events > 0,
  );
}

/** The log is whole: what was accepted is ordered and chained, too. */
export async function checkSealed(pool: pg.Pool, taskId: string): Promise<Line> {
  const statement = `
    select count(*)::int as events, count(s.event_id)::int as sealed
      from event e left join seal s on s.event_id = e.id where e.task_id = $1`;
  const sealed = await until('every event is sealed', async () => {
    const { rows } = await pool.query<{ events: number; sealed: number }>(statement, [taskId]);
    return rows[0]?.events === rows[0]?.sealed ? rows[0]?.sealed : undefined;
  });
  return line('every event is sealed', `${sealed} events`, sealed > 0);
}

export function line(rule: string, found: string, isKept: boolean): Line {
  return { rule, found, isKept };
}
