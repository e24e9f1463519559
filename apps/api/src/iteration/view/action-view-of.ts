import type { ActionView, SeatRef } from '@samenspel/contracts';
import { may, type Actor, type Resource } from '@samenspel/domain';
import type { Action } from '@samenspel/persistence';
import type { TaskRecord } from '../../task/view/task-record';
import { deadlineOf, whenOf } from '../../task/view/when-of';

/** Who reads a cycle, and for which seat at its table. */
export interface CycleReader {
  readonly actor: Actor & { readonly personId: string };
  /** The cycle, as permissions see it. */
  readonly resource: Resource;
  readonly mySeatId: string | null;
}

/** @param owner the seat of the action, with its name. */
export function actionViewOf(record: TaskRecord, action: Action, owner: SeatRef, reader: CycleReader): ActionView {
  const { id, ordinal, text, seatId, dueOn, dueAt, doneAt, version } = action;
  const { actor, resource, mySeatId } = reader;
  return {
    ...{ id, ordinal, text, owner, version },
    deadline: deadlineOf(record, { lastDay: dueOn, endsAt: dueAt, hasClosingInstant: false }),
    done: doneAt === null ? null : whenOf(record, doneAt),
    mine: seatId === mySeatId,
    mayFinish: record.task.status === 'running' && may(actor, 'iteration.report-progress', { ...resource, seatId }),
  };
}
