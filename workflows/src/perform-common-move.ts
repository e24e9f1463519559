import { assertNever, type Move } from '@samenspel/domain';
import { record } from './activities';

type CommonMove = Extract<Move, { readonly kind: 'open-step' | 'ask' | 'remind' | 'hand-to-manager' | 'end-task' }>;

/** What every stage does in the same way. */
export function performCommonMove(taskId: string, move: CommonMove): Promise<void> {
  switch (move.kind) {
    case 'open-step':
      return record.openStep({ ...move, taskId });
    case 'ask':
      return record.askOwing({ ...move, taskId });
    case 'remind':
      return record.remindOwing({ ...move, taskId });
    case 'hand-to-manager':
      return record.handToManager({ ...move, taskId });
    case 'end-task':
      return record.endTask({ ...move, taskId });
    default:
      return assertNever(move);
  }
}
