import {
  addWorkingDays,
  askingAfter,
  confirmationAsked,
  confirmationKinds,
  confirmationMoment,
  confirmationsDueOn,
  dayOn,
  planConfirmations,
  type BallotOutcome,
  type LocalDate,
  type Moment,
  type MomentTimes,
} from '@samenspel/domain';
import { momentOf } from '../record/moment-of';
import { recordEvent } from '../record/record-event';
import { findLastStep, type StepRow } from '../record/step-row';
import type { TaskChange } from '../record/task-change';
import { writeToOwing } from '../reminder/write-to-owing';

// A decision from before parties were asked: once the borgingsplan is there and its step takes nothing any more, it is over.
const takesConfirmations: readonly StepRow['status'][] = ['open', 'passed'];

const owe = `
insert into obligation (programme_id, task_id, step_id, kind, debtor, party_id, required, essential, due_at, due_on)
select $1, $2, $3, 'confirmation', 'party:' || tp.party_id, tp.party_id, false, tp.essential, $4, $5
  from task_party tp
 where tp.task_id = $2 and not exists (select 1 from obligation o where o.step_id = $3 and o.kind = 'confirmation')
on conflict do nothing`;

const isOpen = 'o.fulfilled_at is null and o.released_at is null';

// What a party says stands in the way goes to the programme manager, in the words of that version of its answer.
const obstacles = `
select a.id, h.answer_id is not null as handled from answer a
  left join obstacle_handling h on h.answer_id = a.id and h.answer_version = a.version
 where a.step_id = $1 and a.kind = 'confirmation' and a.body->>'choice' = 'obstacle'`;

const oweHandling = `
insert into obligation (programme_id, task_id, step_id, kind, debtor, person_id, subject_id, required, due_at, due_on)
select $2, $3, $1, 'handle-obstacle', 'person:' || $4::uuid, $4, x.id, false, $5, $6 from (${obstacles}) x where not x.handled
on conflict do nothing`;

const settleHandling = `
update obligation o
   set fulfilled_at = case when x.handled then coalesce(o.fulfilled_at, clock_timestamp()) end,
       released_at = case when x.id is null then clock_timestamp() end, released_why = case when x.id is null then 'confirmed' end
  from obligation known left join (${obstacles}) x on x.id = known.subject_id
 where o.id = known.id and o.step_id = $1 and o.kind = 'handle-obstacle'`;

const settleChase = `
update obligation o set fulfilled_at = clock_timestamp()
 where o.step_id = $1 and o.kind = 'chase-confirmations' and ${isOpen}
   and not exists (select 1 from obligation c where c.step_id = $1 and c.kind = 'confirmation'
                    and c.fulfilled_at is null and c.released_at is null)`;

const oweChase = `
insert into obligation (programme_id, task_id, step_id, kind, debtor, person_id, required, due_at, due_on)
select $1, $2, $3, 'chase-confirmations', 'person:' || $4::uuid, $4, false, $5, $6
 where exists (select 1 from obligation o where o.step_id = $3 and o.kind = 'confirmation' and ${isOpen})
on conflict do nothing`;

// Working days in which the programme manager says what happens with what stands in the way.
const timeToHandle = 5;

/**
 * Every party that a carried decision holds for owes a confirmation, to the step of the anchoring, and nothing waits for
 * it. What the programme manager owes follows from the answers. Derived from the record, so that it can be done again.
 */
export async function oweConfirmations(change: TaskChange): Promise<void> {
  const { sql, task } = change;
  const step = await findLastStep(change, 'anchoring');
  if (step === undefined || !takesConfirmations.includes(step.status)) return;
  if (!(await isCarried(change))) return;
  const { dueOn, dueAt } = dueToConfirm(change, step);
  await sql.execute(owe, [task.programmeId, task.taskId, step.stepId, new Date(dueAt), dueOn]);
  await giveManager(change, step);
}

async function giveManager(change: TaskChange, step: StepRow): Promise<void> {
  const { sql, task } = change;
  const { stepId } = step;
  const { dueAt, dueOn } = inWorkingDays(change, timeToHandle);
  const manager = [task.programmeId, task.taskId, task.managerPersonId, new Date(dueAt), dueOn];
  const added = await sql.execute(oweHandling, [stepId, ...manager]);
  await sql.execute(settleHandling, [stepId]);
  await sql.execute(settleChase, [stepId]);
  if (added === 0) return;
  const asked = { kinds: ['handle-obstacle'], mail: 'manager-reminder' } as const;
  await writeToOwing(change, { step, asked, dedup: 'ask', only: 'not-asked' });
}

async function isCarried(change: TaskChange): Promise<boolean> {
  const decision = await change.sql.row<{ result: BallotOutcome | null }>(
    `select outcome->>'result' as result from step where task_id = $1 and kind = 'decision' order by ordinal desc limit 1`,
    [change.task.taskId],
  );
  return decision?.result === 'carried';
}

interface Due {
  readonly dueOn: LocalDate;
  readonly dueAt: number;
}

/** From the asking; a task that was there before parties were asked has its time from today on. */
function dueToConfirm(change: TaskChange, step: StepRow): Due {
  const { calendar, task, today } = change;
  const { on } = askingOf(change, step);
  const dueOn = confirmationsDueOn({ calendar, policy: task.policy }, on > today ? on : today);
  return { dueOn, dueAt: dayOn(calendar, dueOn).endsAt };
}

function inWorkingDays({ calendar, today }: TaskChange, days: number): Due {
  const dueOn = addWorkingDays(calendar, today, days);
  return { dueOn, dueAt: dayOn(calendar, dueOn).endsAt };
}

function askingOf(change: TaskChange, { stepId, opensAt }: StepRow): MomentTimes {
  return momentOf(change, stepId, 'asking') ?? askingAfter(change.calendar, opensAt, change.task.taskId);
}

const ahead = `
select min(o.due_on) as due_on,
       array(select m.key from step_moment m join step s on s.id = m.step_id where s.task_id = $2 and m.key like 'confirmations%') as done
  from obligation o where o.step_id = $1 and o.kind = 'confirmation' and ${isOpen}`;

/**
 * When the parties that have not confirmed are asked, reminded and chased, whichever step of the anchoring is on. Their
 * date is in the record: it moves with a pause, and not with the date of the borgingsplan.
 */
export async function readConfirmationMoments(looking: TaskChange): Promise<readonly Moment[]> {
  const step = await findLastStep(looking, 'anchoring');
  if (step === undefined) return [];
  const { sql, calendar, task } = looking;
  const row = await sql.row<{ dueOn: LocalDate | null; done: readonly string[] }>(ahead, [step.stepId, task.taskId]);
  if (row === undefined || row.dueOn === null) return [];
  const { dueOn, done } = row;
  const ground = { calendar, policy: task.policy, taskId: task.taskId, asking: askingOf(looking, step), dueOn };
  return planConfirmations(ground).filter(({ key }) => !done.includes(key));
}

/** Tells the parties what was decided and asks them to confirm, reminds who did not, or gives the manager the ball. */
export async function askToConfirm(change: TaskChange, momentKey: string): Promise<void> {
  const step = await findLastStep(change, 'anchoring');
  if (step === undefined) return;
  const moment = confirmationMoment(momentKey);
  if (moment === 'hands-over') return chase(change, step, momentKey);
  const sendAt = moment === 'asks' ? askingOf(change, step).sendAt : undefined;
  if (moment === 'reminds') {
    const asked = { kinds: ['confirmation'], mail: 'reminder' } as const;
    await writeToOwing(change, { step, asked, dedup: momentKey, rung: momentKey, only: 'asked-before' });
    return;
  }
  const mails = await writeToOwing(change, { step, asked: confirmationAsked, dedup: 'ask', sendAt });
  await recordEvent(change, { type: 'decision.confirmation-asked', stepId: step.stepId, ids: { mails } });
}

/** The date has passed: whom to call is for the programme manager, who is told so a few times. */
async function chase(change: TaskChange, step: StepRow, momentKey: string): Promise<void> {
  const { sql, task } = change;
  const { dueAt, dueOn } = inWorkingDays(change, timeToHandle);
  const { programmeId, taskId, managerPersonId } = task;
  await sql.execute(oweChase, [programmeId, taskId, step.stepId, managerPersonId, new Date(dueAt), dueOn]);
  const asked = { kinds: ['chase-confirmations'], mail: 'manager-reminder' } as const;
  await writeToOwing(change, { step, asked, dedup: momentKey, rung: momentKey });
}

const shift = `
update obligation set due_on = $3, due_at = $4
 where step_id = $1 and kind = any($2) and fulfilled_at is null and released_at is null and due_on = $5`;

const datesAhead = `
select distinct due_on from obligation
 where step_id = $1 and kind = any($2) and fulfilled_at is null and released_at is null order by due_on desc`;

/** What is owed about confirmations has dates of its own, which a pause moves by its working days. */
export async function shiftConfirmations(change: TaskChange, days: number): Promise<void> {
  const step = await findLastStep(change, 'anchoring');
  if (step === undefined || days === 0) return;
  const { sql, calendar } = change;
  // The latest first, so that none is moved twice.
  for (const { dueOn: from } of await sql.rows<{ dueOn: LocalDate }>(datesAhead, [step.stepId, confirmationKinds])) {
    const to = addWorkingDays(calendar, from, days);
    await sql.execute(shift, [step.stepId, confirmationKinds, to, new Date(dayOn(calendar, to).endsAt), from]);
  }
}
