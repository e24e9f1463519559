import {
  type Calendar,
  type HeldReminder,
  hasRungAfter,
  type Instant,
  type PlannedStep,
  type ReminderChoice,
  type ReminderFates,
  spendReminderBudget,
  usualRemindersPerWeek,
  type WaitingReminder,
} from '@samenspel/domain';
import type { LeaderConnection } from '@samenspel/persistence';
import type { Candidate } from './claim-mails';
import { askingKinds, rungKinds } from './mail-kinds';
import type { MailWindows, OpenWindow } from './mail-windows';
import { whyPointless } from './why-pointless';

/** Each mail with the letter in which it goes: mails of one number go in one. */
export interface Letters {
  readonly mails: readonly { readonly id: string; readonly letter: number; readonly carries: boolean }[];
  readonly open: readonly OpenWindow[];
}

interface Picked {
  readonly windows: MailWindows;
  readonly open: readonly OpenWindow[];
  readonly candidates: readonly Candidate[];
  readonly now: Instant;
}

interface Companion extends Candidate {
  readonly calendarId: string;
}

// Before anything is counted: two that send for one person do so one after the other.
const lockPeople = 'select id from person where id = any($1::uuid[]) order by id for no key update';

// The other reminders of these people whose time has come, and those that were held back.
const findCompanions = `
  select m.id, m.step_id as "lockStepId", m.person_id as "remindedPersonId", t.calendar_id as "calendarId"
    from mail m join task t on t.id = m.task_id
   where m.person_id = any($1::uuid[]) and m.kind = any($2) and m.rung is not null and m.status = 'planned'
     and (m.send_at <= clock_timestamp() or m.held_from is not null)`;

const ms = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;

// What still makes sense of the reminders; it is looked at once more when they are marked.
const weigh = `
  select m.id as "mailId", m.person_id as "personId", m.rung, t.calendar_id as "calendarId", m.send_at <= clock_timestamp() as "isDue",
         coalesce((t.policy->>'remindersPerWeek')::int, ${String(usualRemindersPerWeek)}) as "perWeek", ${ms('clock_timestamp()')} as now,
         jsonb_path_query_first(t.plan, '$.steps[*] ? (@.stepId == $step)', jsonb_build_object('step', m.step_id)) as step
    from mail m join task t on t.id = m.task_id
    cross join lateral (select m.kind = any($2) as r, m.kind = any($3) as a) k
    left join step s on s.id = m.step_id left join obligation o on o.id = m.obligation_id
   where m.id = any($1::uuid[]) and m.status = 'planned' and ${whyPointless} is null
   order by m.send_at, m.id`;

const findChoices = `
  select person_id as "personId", per_week as "perWeek",
         case when from_hour is not null then jsonb_build_object('from', from_hour, 'until', until_hour) end as hours
    from reminder_choice where person_id = any($1::uuid[])`;

// Five working days never take three weeks.
const findSent = `
  select m.person_id as "personId", ${ms('m.sending_at')} as at, t.calendar_id as "calendarId"
    from mail m join task t on t.id = m.task_id
   where m.person_id = any($1::uuid[]) and m.kind = any($2) and m.rung is not null and m.bundled_in is null
     and m.status in ('sending', 'sent', 'unknown') and m.sending_at > clock_timestamp() - interval '21 days'`;

const hold = `
  with free as materialized (
    select m.id from mail m where m.id = any($1::uuid[]) and m.status = 'planned' for update skip locked
  )
  update mail m set held_from = coalesce(m.held_from, m.send_at), send_at = h.until, why = h.why
    from free, unnest($1::uuid[], $2::timestamptz[], $3::text[]) h(id, until, why) where m.id = free.id and h.id = m.id`;

interface WeighedRow {
  readonly mailId: string;
  readonly personId: string;
  readonly rung: string;
  readonly calendarId: string;
  readonly isDue: boolean;
  readonly perWeek: number;
  readonly now: number;
  readonly step: PlannedStep | null;
}
interface OfPerson {
  readonly personId: string;
}
interface SentRow extends OfPerson {
  readonly at: Instant;
  readonly calendarId: string;
}
type Letter = ReminderFates['letter'];

/**
 * Which of the candidates go together and which wait: all reminders of one person are one letter, when the budget of
 * that person has room for it. Those that wait are planned for later. The statement that marks looks once more.
 */
export async function lettersOf(connection: LeaderConnection, picked: Picked): Promise<Letters> {
  const { candidates } = picked;
  const people = [...new Set(candidates.flatMap(({ remindedPersonId }) => remindedPersonId ?? []))];
  if (people.length > 0) await connection.rows(lockPeople, [people]);
  const { companions, open } = await companionsOf(connection, picked, people);
  await lockSteps(connection, [...candidates, ...companions]);
  const others = candidates.filter(({ remindedPersonId }) => remindedPersonId === null);
  const reminders = companions.map(({ id }) => id);
  const weighed = await connection.rows<WeighedRow>(weigh, [reminders, rungKinds, askingKinds]);
  const { held, letters } = await spend(connection, picked.windows, weighed);
  if (held.length > 0) await holdBack(connection, held);
  const makesSense = new Set(weighed.map(({ mailId }) => mailId));
  const pointless = reminders.filter((id) => !makesSense.has(id));
  const alone = [...others.map(({ id }) => id), ...pointless].map((mailId) => [{ mailId, carries: true }]);
  return { open, mails: [...letters, ...alone].flatMap(numbered) };
}

const numbered = (letter: Letter, number: number): Letters['mails'] =>
  letter.map(({ mailId, carries }) => ({ id: mailId, letter: number, carries }));

/** Due or held back, and in an open window: the candidates themselves are among them. */
async function companionsOf(
  connection: LeaderConnection,
  { windows, open, now }: Picked,
  people: readonly string[],
): Promise<{ readonly companions: readonly Companion[]; readonly open: readonly OpenWindow[] }> {
  if (people.length === 0) return { companions: [], open };
  const found = await connection.rows<Companion>(findCompanions, [people, rungKinds]);
  const known = new Set(open.map(({ calendarId }) => calendarId));
  const others = [...new Set(found.map(({ calendarId }) => calendarId))].filter((id) => !known.has(id));
  const all = [...open, ...(await windows.open(connection, others, now))];
  const isOpen = new Set(all.map(({ calendarId }) => calendarId));
  return { companions: found.filter(({ calendarId }) => isOpen.has(calendarId)), open: all };
}

async function lockSteps(connection: LeaderConnection, mails: readonly Candidate[]): Promise<void> {
  const steps = [...new Set(mails.flatMap(({ lockStepId }) => lockStepId ?? []))].sort();
  // One after the other, always in the same order: two that lock the same steps never wait for each other.
  for (const step of steps) await connection.rows('select pg_advisory_xact_lock(step_lock($1::uuid))', [step]);
}

interface Spent {
  readonly letters: readonly Letter[];
  readonly held: readonly HeldReminder[];
}

async function spend(
  connection: LeaderConnection,
  windows: MailWindows,
  weighed: readonly WeighedRow[],
): Promise<Spent> {
  const people = [...new Set(weighed.map(({ personId }) => personId))];
  if (people.length === 0) return { letters: [], held: [] };
  const choices = await connection.rows<ReminderChoice & OfPerson>(findChoices, [people]);
  const sent = await connection.rows<SentRow>(findSent, [people, rungKinds]);
  const calendarOf = await windows.calendars(
    connection,
    [...weighed, ...sent].map(({ calendarId }) => calendarId),
  );
  const fates = people.map((person) => {
    const own = weighed.filter(({ personId }) => personId === person);
    return spendReminderBudget(
      own.map((row) => waitingOf(row, calendarOf(row.calendarId))),
      {
        choice: choices.find(({ personId }) => personId === person) ?? { perWeek: null, hours: null },
        sent: sent
          .filter(({ personId }) => personId === person)
          .map(({ at, calendarId }) => ({ at, calendar: calendarOf(calendarId) })),
        now: own[0]?.now ?? 0,
      },
    );
  });
  return { letters: fates.map(({ letter }) => letter), held: fates.flatMap(({ held }) => held) };
}

const waitingOf = ({ mailId, isDue, perWeek, rung, step }: WeighedRow, calendar: Calendar): WaitingReminder => ({
  ...{ mailId, isDue, perWeek, calendar },
  mayWait: hasRungAfter(step?.moments ?? [], rung),
});

function holdBack(connection: LeaderConnection, held: readonly HeldReminder[]): Promise<number> {
  return connection.change(hold, [
    held.map(({ mailId }) => mailId),
    held.map(({ until }) => new Date(until)),
    held.map(({ why }) => why),
  ]);
}
