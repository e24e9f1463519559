import pg from 'pg';

export interface TaskFact {
  readonly taskId: string;
  readonly title: string;
  readonly status: string;
  readonly isAnchoring: boolean;
  readonly at: string;
}
export interface MailFact {
  readonly taskId: string;
  readonly kind: string;
  readonly status: string;
  readonly why: string | null;
  /** Of the mail in which it went: that of another reminder, when they went together. */
  readonly messageId: string;
  readonly isBundled: boolean;
  readonly wasHeldBack: boolean;
  readonly taskTitle: string;
  readonly rung: string | null;
  /** Who was reminded of what: the same twice is one reminder too many. */
  readonly occasion: string | null;
  readonly sendAt: number;
  /** When the outbox looked for the last time whether it still made sense. */
  readonly sendingAt: number | null;
  readonly fulfilledAt: number | null;
}
export interface AnswerFact {
  readonly taskId: string;
  readonly stepId: string;
  readonly kind: string;
  readonly answerId: string;
  readonly version: number;
  readonly body: string;
  readonly submittedAt: number;
  /** By the clock of the database when the row was written, whatever time the answer itself names. */
  readonly writtenAt: number | null;
  readonly endsAt: number;
  readonly hasClosingInstant: boolean;
  /** How often the log tells this version, and whether it does so after the closing. */
  readonly told: number;
  readonly toldAfterClosing: boolean;
}
export interface StepFact {
  readonly taskId: string;
  readonly stepId: string;
  readonly kind: string;
  readonly ordinal: number;
  readonly status: string;
  readonly hasClosingInstant: boolean;
  readonly endsAt: number;
  readonly closedAt: number | null;
  readonly closings: number;
  readonly openings: number;
  /** When the last thing that somebody owed to it was done; null while somebody owes something. */
  readonly allDoneAt: number | null;
}
export interface CommandFact {
  readonly taskId: string;
  readonly kind: string;
  readonly status: string;
  readonly givenAt: number;
  readonly settledAt: number | null;
}
export interface Facts {
  readonly tasks: readonly TaskFact[];
  readonly mails: readonly MailFact[];
  readonly answers: readonly AnswerFact[];
  readonly steps: readonly StepFact[];
  readonly commands: readonly CommandFact[];
  /** Events that stand without a seal for longer than sealing takes on any machine. */
  readonly unsealed: number;
  readonly ringsWaiting: number;
}

const ms = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;

const tasks = `
  select t.id as "taskId", t.title, t.status,
         exists (select 1 from step s where s.task_id = t.id and s.kind = 'anchoring') as "isAnchoring",
         coalesce((select s.kind || ' ' || s.ordinal || ', ' || s.status from step s where s.task_id = t.id
                    order by s.opens_at desc, s.id desc limit 1), 'nothing') as at
    from task t where t.id = any($1::uuid[])`;

const mails = `
  select m.task_id as "taskId", m.kind, m.status, m.why, coalesce(first.message_id, m.message_id)::text as "messageId", m.rung,
         t.title as "taskTitle", (first.id is not null or exists (select from mail b where b.bundled_in = m.id)) as "isBundled",
         m.held_from is not null as "wasHeldBack",
         case when m.obligation_id is not null and m.rung is not null
              then concat_ws(' ', m.obligation_id, m.person_id, m.kind, m.rung, m.deadline_version) end as occasion,
         ${ms('m.send_at')} as "sendAt", ${ms('m.sending_at')} as "sendingAt", ${ms('o.fulfilled_at')} as "fulfilledAt"
    from mail m join task t on t.id = m.task_id left join mail first on first.id = m.bundled_in
    left join obligation o on o.id = m.obligation_id where m.task_id = any($1::uuid[])`;

const answers = `
  with told as (
    select e.ids->>'answerId' as answer_id, (e.ids->>'version')::int as version, count(*)::int as times, max(e.number) as number
      from event e where e.task_id = any($1::uuid[]) and e.ids ? 'answerId' and e.ids ? 'version'
       and e.type <> 'answer.withdrawn' group by 1, 2
  ), written as (
    select k.result->>'answerId' as answer_id, (k.result->>'version')::int as version, max(k.created_at) as at
      from idempotency_key k group by 1, 2
  ), closing as (
    select e.step_id, min(e.number) as number from event e
     where e.task_id = any($1::uuid[]) and e.type = 'step.closed' group by 1
  )
  select a.task_id as "taskId", a.step_id as "stepId", a.kind, v.answer_id as "answerId", v.version, v.body::text as body,
         ${ms('v.submitted_at')} as "submittedAt", ${ms('w.at')} as "writtenAt", ${ms('s.ends_at')} as "endsAt",
         s.has_closing_instant as "hasClosingInstant", coalesce(t.times, 0) as told,
         coalesce(t.number > c.number, false) as "toldAfterClosing"
    from answer_version v join given_answer a on a.id = v.answer_id join step s on s.id = a.step_id
    left join told t on t.answer_id = v.answer_id::text and t.version = v.version
    left join written w on w.answer_id = v.answer_id::text and w.version = v.version
    left join closing c on c.step_id = s.id
   where a.task_id = any($1::uuid[])`;

const steps = `
  select s.task_id as "taskId", s.id as "stepId", s.kind, s.ordinal, s.status, s.has_closing_instant as "hasClosingInstant",
         ${ms('s.ends_at')} as "endsAt", ${ms('s.closed_at')} as "closedAt",
         (select count(*)::int from event e where e.step_id = s.id and e.type = 'step.closed') as closings,
         (select count(*)::int from event e where e.step_id = s.id and e.type = 'step.opened') as openings,
         (select case when count(*) > 0 and bool_and(o.fulfilled_at is not null) then ${ms('max(o.fulfilled_at)')} end
            from obligation o where o.step_id = s.id and o.required) as "allDoneAt"
    from step s where s.task_id = any($1::uuid[])`;

const commands = `
  select task_id as "taskId", kind, status, ${ms('given_at')} as "givenAt", ${ms('settled_at')} as "settledAt"
    from command where task_id = any($1::uuid[])`;

// A task in anchoring goes on while it is judged: what is seconds old is on its way, what is older was passed over.
const stoodTooLong = (column: string): string => `${column} < clock_timestamp() - interval '10 seconds'`;
const unsealed = `
  select count(*)::int as count from event e where e.task_id = any($1::uuid[]) and not exists (select 1 from seal l where l.event_id = e.id)`;
const ringsWaiting = `
  select count(*)::int as count from ring where acknowledged_at is null and task_id = any($1::uuid[])`;
const mailsDue = `
  select count(*)::int as count from mail m join task t on t.id = m.task_id
   where m.task_id = any($1::uuid[]) and (m.status = 'sending' or (m.status = 'planned' and m.send_at <= clock_timestamp()))`;

/** What the record holds; it only reads. */
export class RecordReader {
  readonly #pool: pg.Pool;
  /** The ids of rings that were seen, by task: the record forgets them after some minutes. */
  readonly #rings = new Map<string, Set<string>>();

  constructor(databaseUrl: string) {
    this.#pool = new pg.Pool({ connectionString: databaseUrl, max: 3, options: '-c default_transaction_read_only=on' });
    // A server that is killed ends its connections; the next question opens a new one.
    this.#pool.on('error', () => undefined);
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async facts(taskIds: readonly string[]): Promise<Facts> {
    return {
      tasks: await this.tasks(taskIds),
      mails: await this.#rows<MailFact>(mails, taskIds),
      answers: await this.#rows<AnswerFact>(answers, taskIds),
      steps: await this.#rows<StepFact>(steps, taskIds),
      commands: await this.#rows<CommandFact>(commands, taskIds),
      unsealed: await this.#count(`${unsealed} and ${stoodTooLong('e.occurred_at')}`, taskIds),
      ringsWaiting: await this.#count(`${ringsWaiting} and ${stoodTooLong('created_at')}`, taskIds),
    };
  }

  tasks(taskIds: readonly string[]): Promise<readonly TaskFact[]> {
    return this.#rows<TaskFact>(tasks, taskIds);
  }

  /** Nothing is on its way any more: no mail that could go, no event without seal, no ring that nobody heard. */
  async isQuiet(taskIds: readonly string[]): Promise<boolean> {
    for (const statement of [mailsDue, unsealed, ringsWaiting])
      if ((await this.#count(statement, taskIds)) > 0) return false;
    return true;
  }

  /** Counts the rings that came since it was asked last. */
  async noteRings(taskIds: readonly string[]): Promise<void> {
    const rows = await this.#rows<{ taskId: string; ring: string }>(
      `select task_id as "taskId", id || ' ' || attempts as ring from ring where task_id = any($1::uuid[])`,
      taskIds,
    );
    for (const { taskId, ring } of rows) this.#rings.set(taskId, (this.#rings.get(taskId) ?? new Set()).add(ring));
  }

  get ringsPerTask(): readonly number[] {
    return [...this.#rings.values()].map(({ size }) => size);
  }

  async #count(statement: string, taskIds: readonly string[]): Promise<number> {
    return (await this.#rows<{ count: number }>(statement, taskIds))[0]?.count ?? 0;
  }

  async #rows<Row extends pg.QueryResultRow>(statement: string, taskIds: readonly string[]): Promise<readonly Row[]> {
    return (await this.#pool.query<Row>(statement, [taskIds])).rows;
  }
}
