import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';

/** Statements per second through one pool. */
export interface Costs {
  readonly upserts: number;
  readonly gate: number;
}

interface Field {
  readonly programmeId: string;
  readonly taskId: string;
  readonly stepId: string;
  readonly personIds: readonly string[];
}

const upsert = `
  insert into answer (programme_id, task_id, step_id, kind, sender, person_id, body, salt, final, first_submitted_at, submitted_at)
  values ($1, $2, $3, 'reaction', $4, $5, $6, $7, true, clock_timestamp(), clock_timestamp())
  on conflict on constraint answer_step_id_kind_sender_key do update
    set body = excluded.body, version = answer.version + 1, submitted_at = excluded.submitted_at`;

const gate = `select * from record_answer($1, 'reaction', $2, null, null, $3, null, $4, $5, $6, true, true, $7, $6, 'consultation.reacted', $2)`;

/**
 * The floor: one upsert per answer, and the gate alone, through a pool as large as that of the api, by as many callers
 * as there were connections. A task of its own, that no process runs. The better of two rounds each, taken in turns.
 */
export async function compareCosts(
  pool: pg.Pool,
  { taskId, callers, answers }: { readonly taskId: string; readonly callers: number; readonly answers: number },
): Promise<Costs> {
  const rounds: Costs[] = [];
  for (let round = 0; round < 2; round += 1) {
    const upserts = await measure(await aStep(pool, taskId, answers), callers, (field, personId) =>
      pool.query(upsert, [
        field.programmeId,
        field.taskId,
        field.stepId,
        `person:${personId}`,
        personId,
        bodyOf(personId),
        randomBytes(16),
      ]),
    );
    const gated = await measure(await aStep(pool, taskId, answers), callers, (field, personId) =>
      pool.query(gate, [
        field.stepId,
        `person:${personId}`,
        personId,
        bodyOf(personId),
        randomBytes(16),
        randomBytes(32).toString('hex'),
        `${personId}/${randomUUID()}`,
      ]),
    );
    rounds.push({ upserts, gate: gated });
  }
  return {
    upserts: Math.max(...rounds.map(({ upserts }) => upserts)),
    gate: Math.max(...rounds.map(({ gate: rate }) => rate)),
  };
}

const bodyOf = (personId: string): string =>
  JSON.stringify({ answers: [{ promptId: personId, text: `Antwoord van ${personId}` }], final: true });

async function measure(
  field: Field,
  callers: number,
  call: (field: Field, personId: string) => Promise<unknown>,
): Promise<number> {
  const queue = field.personIds.values();
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: callers }, async () => {
      for (const personId of queue) await call(field, personId);
    }),
  );
  return (field.personIds.length * 1000) / (performance.now() - startedAt);
}

/** A consultation of a cancelled task with one obligation per person: the gate does all its work, the process none. */
async function aStep(pool: pg.Pool, taskId: string, answers: number): Promise<Field> {
  const { rows } = await pool.query<{ programmeId: string; taskId: string; stepId: string }>(
    `with copied as (
       insert into task (programme_id, agenda_id, manager_person_id, title, policy, calendar_id, plan, status, starts_on, launched_at, ended_at)
       select programme_id, agenda_id, manager_person_id, 'Vergelijking', policy, calendar_id, plan, 'cancelled', starts_on, launched_at, now()
         from task where id = $1 returning programme_id, id, starts_on
     )
     insert into step (programme_id, task_id, kind, ordinal, opened_on, opens_at, last_day, ends_at, has_closing_instant)
     select programme_id, id, 'consultation', 1, starts_on, now(), starts_on, now() + interval '1 day', true from copied
     returning programme_id as "programmeId", task_id as "taskId", id as "stepId"`,
    [taskId],
  );
  const [made] = rows;
  if (made === undefined) throw new Error('the task to compare with is gone');
  const owing = await pool.query<{ personId: string }>(
    `insert into obligation (programme_id, task_id, step_id, kind, debtor, person_id, due_at, due_on)
     select $1, $2, $3, 'reaction', 'person:' || id, id, now() + interval '1 day', current_date
       from (select id from person where email like 'inwoner%@samenspel.example' order by id limit $4) chosen
     returning person_id as "personId"`,
    [made.programmeId, made.taskId, made.stepId, answers],
  );
  return { ...made, personIds: owing.rows.map(({ personId }) => personId) };
}
