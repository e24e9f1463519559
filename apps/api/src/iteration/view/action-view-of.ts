import type { ActionView, SeatRef } from '@samenspel/contracts';
import type { Action } from '@samenspel/persistence';
import type { TaskRecord } from '../../task/view/task-record';
import { deadlineOf, whenOf } from '../../task/view/when-of';

/** @param owner the seat of the action, with its name. */
export function actionViewOf(record: TaskRecord, action: Action, owner: SeatRef, mySeatId: string | null): ActionView {
  const { id, ordinal, text, seatId, dueOn, dueAt, doneAt, version } = action;
  return {
    ...{ id, ordinal, text, owner, version },
    deadline: deadlineOf(record, { lastDay: dueOn, endsAt: dueAt, hasClosingInstant: false }),
    done: doneAt === null ? null : whenOf(record, doneAt),
    mine: seatId === mySeatId,
  };
}
