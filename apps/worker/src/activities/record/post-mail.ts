import { mailInstant, type Instant } from '@samenspel/domain';
import type { TaskChange } from './task-change';

/** The process mails that the effects of a task put into the outbox. */
export type ProcessMailKind =
  | 'invitation'
  | 'reminder'
  | 'escalation'
  | 'check-in'
  | 'reflection'
  | 'bulletin'
  | 'consultation'
  | 'outcome'
  | 'disposition-work'
  | 'decision'
  | 'decision-result'
  | 'confirmation'
  | 'anchoring-work'
  | 'anchoring-plan'
  | 'measure'
  | 'anchoring-overdue'
  | 'task-anchored'
  | 'deadline-changed'
  | 'cancelled'
  | 'manager-reminder'
  | 'sent-back'
  | 'welcome'
  | 'handed-over';

export interface Letter {
  readonly kind: ProcessMailKind;
  readonly stepId?: string | undefined;
  readonly obligationId?: string;
  /** With the person it makes the letter unique: a retry writes nothing. */
  readonly dedup: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly wantedFrom?: Instant;
}

/** Puts one letter per person into the outbox, once, to be sent in the next mail window. Gives the number of new ones. */
export function postMail(
  { sql, task, calendar, now }: TaskChange,
  letter: Letter,
  personIds: readonly string[],
): Promise<number> {
  return sql.execute(
    `insert into mail (programme_id, task_id, step_id, person_id, kind, class, params, dedup_key, send_at, obligation_id)
     select $1, $2, $3, person_id, $4, 'process', $5, $6 || ':' || person_id, $7, $9::uuid
       from (select distinct unnest($8::uuid[]) as person_id) addressed
     on conflict (dedup_key) do nothing`,
    [
      task.programmeId,
      task.taskId,
      letter.stepId ?? null,
      letter.kind,
      JSON.stringify(letter.params ?? {}),
      `${letter.kind}:${letter.dedup}`,
      new Date(mailInstant(calendar, letter.wantedFrom ?? now)),
      personIds,
      letter.obligationId ?? null,
    ],
  );
}
