import type { EventType } from '@samenspel/domain';
import type { TaskChange } from './task-change';

export interface HappenedEvent {
  readonly type: EventType;
  readonly stepId?: string;
  /** `process` when nobody did it by hand, else `person:<uuid>`. */
  readonly actor?: string;
  readonly onBehalfOf?: string | undefined;
  /** The command that caused it. */
  readonly causedBy?: string | null;
  /** Opaque ids, dates and counts; never a text or a name. */
  readonly ids?: Readonly<Record<string, unknown>>;
}

/** Inserts one event of the task, in the transaction of what happened. */
export async function recordEvent({ sql, task }: TaskChange, event: HappenedEvent): Promise<void> {
  await sql.execute(
    `insert into event (programme_id, task_id, step_id, stream, type, actor, on_behalf_of, caused_by, ids)
     values ($1, $2, $3, 'task/' || $2::uuid, $4, $5, $6, $7, $8)`,
    [
      task.programmeId,
      task.taskId,
      event.stepId ?? null,
      event.type,
      event.actor ?? 'process',
      event.onBehalfOf ?? null,
      event.causedBy ?? null,
      JSON.stringify(event.ids ?? {}),
    ],
  );
}
