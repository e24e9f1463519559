import { mailInstant, type Asked, type Instant } from '@samenspel/domain';
import { hasRung, mayBeRemindedBefore } from '@samenspel/persistence';
import { planAfresh } from '../record/plan-afresh';
import { recipientsOf } from '../record/recipients';
import type { StepRow } from '../record/step-row';
import type { TaskChange } from '../record/task-change';

export interface Writing {
  readonly step: StepRow;
  readonly asked: Asked;
  /** With obligation and person it makes a mail unique. */
  readonly dedup: string;
  /** At the earliest; absent: now. */
  readonly sendAt?: Instant | undefined;
  readonly rung?: string;
  /** Which of those who owe it are written to; all, when absent. */
  readonly only?: 'asked-before' | 'not-asked';
  /** With `asked-before`: who was asked later than this is left in peace. */
  readonly quietSince?: Instant;
  /** Only what is owed for this subject, such as a meeting. */
  readonly subjectId?: string;
  /** A reminder that somebody gives by hand: to these people, unless they have this rung already. */
  readonly byHand?: { readonly personIds: readonly string[]; readonly commandId: string };
}

// A ballot, a disposition and everything else that the programme manager owes need a session, not a link.
const purposeOf = `case kind when 'reply' then 'reply' when 'check-in' then 'check-in' when 'reflection' then 'reflect' when 'reaction' then 'react' when 'measurement' then 'measure' when 'confirmation' then 'confirm' end`;

const isAbout = (obligation: string): string => `($16::uuid is null or ${obligation}.subject_id = $16)`;

// One statement for a whole roster. Who owes nothing any more is not in `owing`, and the sender looks again when it sends.
const write = `
with owing as materialized (
  select o.* from obligation o
   where o.step_id = $1 and o.kind = any($2) and o.fulfilled_at is null and o.released_at is null and ${isAbout('o')}
     and case $3::text when 'not-asked' then o.asked_at is null
                 when 'asked-before' then ${mayBeRemindedBefore('$4')}
                 else true end
), recipient as materialized (
  select r.* from (${recipientsOf('owing', '$5')}) r
   where $14::uuid[] is null or (r.person_id = any($14) and not ${hasRung('r', '$12')})
), linked as (
  insert into link (programme_id, task_id, step_id, purpose, person_id, party_id, seat_id, key_id)
  select distinct on (person_id, party_id, ${purposeOf}) $6::uuid, $7::uuid, $1, ${purposeOf}, person_id, party_id, seat_id, $8
    from recipient where ${purposeOf} is not null order by person_id, party_id, ${purposeOf}, seat_id
  on conflict do nothing
), marked as (
  -- Not joined with \`owing\`: whose size the planner cannot know, which made it compare everybody with everybody.
  update obligation set asked_at = $9
   where step_id = $1 and kind = any($2) and fulfilled_at is null and released_at is null and asked_at is null and $3 <> 'asked-before'
     and ${isAbout('obligation')}
)
insert into mail (programme_id, task_id, step_id, obligation_id, person_id, kind, class, dedup_key, rung, deadline_version, send_at, params)
select $6::uuid, $7::uuid, $1, obligation_id, person_id, $10, 'process', $11 || ':' || obligation_id || ':' || person_id,
       $12, $13::int, $9, $15::jsonb
  from recipient
on conflict (dedup_key) do nothing`;

/** Writes to everybody who still owes it, once per obligation and person. Gives the number of mails. */
export async function writeToOwing(change: TaskChange, writing: Writing): Promise<number> {
  const { sql, task, calendar, now, today, post } = change;
  await planAfresh(change);
  const { step, asked } = writing;
  return sql.execute(write, [
    step.stepId,
    asked.kinds,
    writing.only ?? 'all',
    new Date(writing.quietSince ?? now),
    today,
    task.programmeId,
    task.taskId,
    post.linkKeyId,
    new Date(mailInstant(calendar, Math.max(writing.sendAt ?? now, now))),
    asked.mail,
    `${asked.mail}:${writing.dedup}`,
    writing.rung ?? null,
    step.deadlineVersion,
    writing.byHand?.personIds ?? null,
    paramsOf(writing),
    writing.subjectId ?? null,
  ]);
}

const paramsOf = ({ byHand }: Writing): string =>
  JSON.stringify(byHand === undefined ? {} : { commandId: byHand.commandId });
