import { randomUUID } from 'node:crypto';
import { buildCalendar } from '@samenspel/calendar';
import {
  addWorkingDays,
  type AnswerKind,
  type Calendar,
  dayOn,
  defaultPolicy,
  firstWorkingDayOnOrAfter,
  type LocalDate,
  type ObligationKind,
  type Plan,
  type PlannedStep,
  planTask,
  type StepStatus,
} from '@samenspel/domain';
import { type Database, jsonb, timestamp } from '@samenspel/persistence';
import { aRecord, type ARecord, people } from '../../builders/a-record';
import { amsterdamDay } from '../../support/amsterdam-day';

const today: LocalDate = amsterdamDay();
const yearsAround = (years: number): LocalDate => `${String(Number(today.slice(0, 4)) + years)}${today.slice(4, 8)}01`;

/** A task in its second cycle, with everything in the record that any mail speaks of. */
export interface MailRecord extends ARecord {
  readonly calendar: Calendar;
  readonly plan: Plan;
  readonly steps: Readonly<Record<string, string>>;
  readonly personId: string;
  readonly partyId: string;
  readonly seatId: string;
}

export interface AMail {
  readonly kind: string;
  readonly step?: string;
  readonly obligationId?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly rung?: string;
  readonly language?: 'nl' | 'en';
}

export async function aMailRecord(database: Database): Promise<MailRecord> {
  const record = await aRecord(database);
  const calendar = buildCalendar({ from: yearsAround(-1), until: yearsAround(3) });
  const startsOn = addWorkingDays(calendar, firstWorkingDayOnOrAfter(calendar, today), -30);
  const foreseen = planTask(defaultPolicy, calendar, { taskId: record.taskId, startsOn, steps: [] });
  const plan: Plan = { v: 1, steps: foreseen.steps.map((step) => ({ ...step, stepId: randomUUID() })) };
  await database.execute('update calendar set body = $2 where id = $1', [record.calendarId, jsonb(calendar)]);
  await database.execute(
    `update task set title = 'Wonen met zorg', wording = 'Waar kan het anders?', plan = $2, hours_per_month = 6.5 where id = $1`,
    [record.taskId, jsonb(plan)],
  );
  for (const step of plan.steps) await openStep(database, record, step);
  const [personId = '', partyId = '', seatId = ''] = await aParty(database, record);
  const steps = Object.fromEntries(
    plan.steps.map(({ kind, ordinal, stepId }) => [`${kind}/${String(ordinal)}`, stepId ?? '']),
  );
  return { ...record, calendar, plan, steps, personId, partyId, seatId };
}

/** The invitation has passed, the first cycle is closed; the others take answers, so that each can be spoken of. */
function statusOf({ kind, ordinal }: PlannedStep): StepStatus {
  if (kind === 'invitation') return 'passed';
  return kind === 'iteration' && ordinal === 1 ? 'closed' : 'open';
}

async function openStep(database: Database, record: ARecord, step: PlannedStep): Promise<void> {
  const status = statusOf(step);
  await database.execute(
    `insert into step (id, programme_id, task_id, kind, ordinal, status, opened_on, opens_at, last_day, ends_at, has_closing_instant, closed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      step.stepId,
      record.programmeId,
      record.taskId,
      step.kind,
      step.ordinal,
      status,
      step.opensOn,
      timestamp(step.opensAt),
      step.lastDay,
      timestamp(step.endsAt),
      step.hasClosingInstant,
      status === 'closed' ? timestamp(step.endsAt) : null,
    ],
  );
  // Only the second of the cycles that follow was opened; the third is a plan yet.
  if (step.kind === 'iteration' && step.ordinal > 2)
    await database.execute('delete from step where id = $1', [step.stepId]);
}

async function aParty(database: Database, record: ARecord): Promise<readonly string[]> {
  const { personIds, partyIds } = await people(database, record, 1);
  const [personId, partyId] = [personIds[0] ?? '', partyIds[0] ?? ''];
  await database.execute(`update person set name = 'Sanne de Wit' where id = $1`, [personId]);
  await database.execute(`update party set name = 'Gemeente Haarlem' where id = $1`, [partyId]);
  await database.execute(
    `insert into task_party (programme_id, task_id, party_id, essential, why_essential) values ($1, $2, $3, true, 'Zonder haar gaat het niet.')`,
    [record.programmeId, record.taskId, partyId],
  );
  const seat = await database.row<{ id: string }>('select id from seat where person_id = $1', [personId]);
  await database.execute(
    `insert into work_group_member (programme_id, task_id, seat_id, joined_at, joined_on) values ($1, $2, $3, clock_timestamp(), current_date)`,
    [record.programmeId, record.taskId, seat?.id],
  );
  return [personId, partyId, seat?.id ?? ''];
}

export interface AnObligation {
  readonly step: string;
  readonly kind: ObligationKind;
  readonly by: 'party' | 'seat' | 'person';
  readonly subjectId?: string;
}

/** What the party, the seat or the person owes to a step, due with it. @returns its id. */
export async function owed(
  database: Database,
  record: MailRecord,
  { step, kind, by, subjectId }: AnObligation,
): Promise<string> {
  const id = randomUUID();
  const debtorId = { party: record.partyId, seat: record.seatId, person: record.personId }[by];
  await database.execute(
    `insert into obligation (id, programme_id, task_id, step_id, kind, debtor, ${by}_id, essential, due_at, due_on, subject_id)
     select $1, $2, $3, s.id, $5, '${by}:' || $6, $6::uuid, $7, s.ends_at, s.last_day, $8 from step s where s.id = $4`,
    [
      id,
      record.programmeId,
      record.taskId,
      record.steps[step],
      kind,
      debtorId,
      by === 'party' && kind === 'reply',
      subjectId ?? null,
    ],
  );
  return id;
}

/** An answer link of the person. @returns its id. */
export async function linked(database: Database, record: MailRecord, step: string, purpose: string): Promise<string> {
  const id = randomUUID();
  await database.execute(
    `insert into link (id, programme_id, task_id, step_id, purpose, person_id, party_id, key_id) values ($1, $2, $3, $4, $5, $6, $7, 'k1')`,
    [
      id,
      record.programmeId,
      record.taskId,
      record.steps[step],
      purpose,
      record.personId,
      purpose === 'check-in' ? null : record.partyId,
    ],
  );
  return id;
}

export interface AnAnswer {
  readonly step: string;
  readonly kind: AnswerKind;
  readonly body: unknown;
}

/** An answer of the person for the party. @returns its id. */
export async function answered(database: Database, record: MailRecord, answer: AnAnswer): Promise<string> {
  const id = randomUUID();
  await database.execute(
    `insert into answer (id, programme_id, task_id, step_id, kind, sender, party_id, seat_id, person_id, body, salt, first_submitted_at, submitted_at)
     values ($1, $2, $3, $4, $5, 'party:' || $6::uuid, $6, $7, $8, $9, '\\x00', clock_timestamp(), clock_timestamp())`,
    [
      id,
      record.programmeId,
      record.taskId,
      record.steps[answer.step],
      answer.kind,
      record.partyId,
      record.seatId,
      record.personId,
      jsonb(answer.body),
    ],
  );
  return id;
}

/** A row of the outbox for the person. @returns its id. */
export async function aMail(database: Database, record: MailRecord, mail: AMail): Promise<string> {
  const id = randomUUID();
  await database.execute('update person set language = $2 where id = $1', [record.personId, mail.language ?? 'nl']);
  await database.execute(
    `insert into mail (id, programme_id, task_id, step_id, obligation_id, person_id, kind, class, params, dedup_key, rung, send_at)
     values ($1::uuid, $2, $3, $4, $5, $6, $7, 'process', $8, $1::uuid::text, $9, clock_timestamp())`,
    [
      id,
      record.programmeId,
      record.taskId,
      mail.step === undefined ? null : record.steps[mail.step],
      mail.obligationId ?? null,
      record.personId,
      mail.kind,
      jsonb(mail.params ?? {}),
      mail.rung ?? null,
    ],
  );
  return id;
}

/** The planned step that a mail is about. */
export function plannedStep({ plan, steps }: MailRecord, step: string): PlannedStep {
  const planned = plan.steps.find(({ stepId }) => stepId === steps[step]);
  if (!planned) throw new Error(`no step ${step} in the plan`);
  return planned;
}

export const mailFromOf = (calendar: Calendar, date: LocalDate): number => dayOn(calendar, date).mailFrom;
