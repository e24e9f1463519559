import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { Stack } from '../../infra/local/stack.mts';
import { Launcher } from '../play/paced-task.mts';
import { readSamplePeople } from '../play/sample-people.mts';

/** Somebody on the roster, with the answer link that the worker made and a cookie of it. */
export interface Sender {
  readonly personId: string;
  readonly linkId: string;
  readonly secret: string;
}

export interface OpenConsultation {
  /** Signed in. */
  readonly manager: Launcher;
  readonly taskId: string;
  readonly stepId: string;
  readonly openPromptId: string;
  readonly scalePromptId: string;
  readonly endsAt: number;
  readonly senders: readonly Sender[];
}

export interface Wanted {
  readonly answers: number;
  /** Working days of the consultation: the least that the rules allow. */
  readonly days: number;
  readonly workingDayMs: number;
}

/**
 * A task at its consultation, asked of so many people. The launch, the command that opens it, the roster, the links and
 * the mails go the real way; only these are written into the record directly, because the API would take too long: the
 * people themselves, the steps before the consultation, and the sessions of their links.
 */
export async function openConsultation(stack: Stack, pool: pg.Pool, wanted: Wanted): Promise<OpenConsultation> {
  const people = await readSamplePeople(stack.database.application);
  const manager = new Launcher(stack.addresses.app);
  await manager.signIn(people.managerEmail, stack.addresses.mailbox);
  // So that the process does not begin the invitation while the record is brought to the point where it matters.
  await stack.stopPart('worker');
  const taskId = await manager.launch({ workingDayMs: wanted.workingDayMs, policy: policyOf(wanted) });
  await insertPeople(pool, wanted.answers);
  await bringToPreparation(pool, taskId);
  await stack.startPart('worker');
  await manager.command(taskId, { kind: 'open-consultation' });
  const step = await untilOpen(pool, taskId);
  const senders = await openLinks(pool, step.stepId, wanted.answers);
  return { manager, taskId, ...step, senders };
}

const policyOf = ({ days }: Wanted): object => ({
  iterations: { count: 1 },
  consultation: { days, minimumDays: days, ladder: [-3, -1] },
});

async function insertPeople(pool: pg.Pool, count: number): Promise<void> {
  await pool.query(
    `insert into person (name, email) select 'Inwoner ' || n, 'inwoner' || n || '@samenspel.example' from generate_series(1, $1::int) n`,
    [count],
  );
}

const stepsBefore = `
  insert into step (programme_id, task_id, kind, ordinal, status, opened_on, opens_at, last_day, ends_at, has_closing_instant,
                    passed_on, closed_at, closed_on, ended_at)
  select t.programme_id, t.id, s.kind, 1, s.status, t.starts_on, t.launched_at + s.nth * interval '1 millisecond', t.starts_on,
         t.launched_at + case s.status when 'open' then interval '1 minute' else (s.nth + 1) * interval '1 millisecond' end, false,
         case s.status when 'passed' then t.starts_on end, case s.status when 'closed' then now() end,
         case s.status when 'closed' then t.starts_on end,
         case when s.status <> 'open' then t.launched_at + (s.nth + 1) * interval '1 millisecond' end
    from task t, (values ('invitation', 'passed', 1), ('iteration', 'closed', 2), ('preparation', 'open', 3)) s (kind, status, nth)
   where t.id = $1`;

const prompts = [
  { kind: 'open', question: 'Wat moet er anders?', explanation: '', options: [], required: false },
  { kind: 'scale', question: 'Past dit?', explanation: '', options: ['niet', 'goed'], required: true },
];

async function bringToPreparation(pool: pg.Pool, taskId: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(stepsBefore, [taskId]);
    await client.query(
      `insert into step_moment (programme_id, step_id, deadline_version, key)
       select programme_id, id, 1, 'outcome-published' from step where task_id = $1 and status <> 'open'`,
      [taskId],
    );
    await client.query(
      `insert into proposal_version (programme_id, task_id, number, title, summary, sections, sha256, delivered_by, delivered_at)
       select programme_id, id, 1, 'Eén aanmeldroute', '', '[]', encode(sha256('voorstel'), 'hex'), manager_person_id, now()
         from task where id = $1`,
      [taskId],
    );
    await client.query(
      `insert into consultation_plan (programme_id, task_id, ordinal, question, prompts, roster)
       select t.programme_id, t.id, 1, 'Kunt u werken met één aanmeldroute?', $2::jsonb, jsonb_build_object('partyIds', '[]'::jsonb,
              'personIds', (select jsonb_agg(id) from person where email like 'inwoner%@samenspel.example'))
         from task t where t.id = $1`,
      [taskId, JSON.stringify(prompts)],
    );
    await client.query('commit');
  } finally {
    client.release();
  }
}

type OpenStep = Pick<OpenConsultation, 'stepId' | 'openPromptId' | 'scalePromptId' | 'endsAt'>;

const openStep = `
  select s.id as "stepId", (extract(epoch from s.ends_at) * 1000)::float8 as "endsAt",
         (select id from prompt where step_id = s.id and kind = 'open') as "openPromptId",
         (select id from prompt where step_id = s.id and kind = 'scale') as "scalePromptId"
    from step s where s.task_id = $1 and s.kind = 'consultation' and s.status = 'open'`;

async function untilOpen(pool: pg.Pool, taskId: string): Promise<OpenStep> {
  return until('the consultation opens', async () => (await pool.query<OpenStep>(openStep, [taskId])).rows[0]);
}

/** Waits until everybody has a link, and gives each a session of it, as the exchange of its key does. */
async function openLinks(pool: pg.Pool, stepId: string, count: number): Promise<readonly Sender[]> {
  await until('everybody has a link', async () => {
    const { rows } = await pool.query<{ links: number }>('select count(*)::int as links from link where step_id = $1', [
      stepId,
    ]);
    return rows[0]?.links === count ? true : undefined;
  });
  await pool.query(
    `insert into link_session (token_hash, link_id, link_version, expires_at)
     select encode(sha256(convert_to('load-session-' || id, 'UTF8')), 'hex'), id, version, now() + interval '1 day'
       from link where step_id = $1`,
    [stepId],
  );
  const { rows } = await pool.query<Sender>(
    `select person_id as "personId", id as "linkId", 'load-session-' || id as secret from link where step_id = $1 order by id`,
    [stepId],
  );
  return rows;
}

/** Asks ten times a second, at most two minutes. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>, withinMs = 120_000): Promise<T> {
  const patience = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > patience) throw new Error(`waited ${withinMs / 1000} s in vain: ${what}`);
    await pause(100);
  }
}
