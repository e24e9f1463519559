import { DomainError } from '../error/domain-error';
import { workingDaysBetween } from '../plan/working-days-between';
import { checkHandover } from './check-handover';
import type { CommandKind } from './command';
import { mustBeOpen } from './must-be-open';
import type { SteeringSight } from './steering-sight';
import type { UndoneCommand } from './undone-command';

type Sight = Pick<SteeringSight, 'task' | 'steps' | 'today' | 'calendar' | 'policy' | 'handover'>;

/**
 * Only what nobody acted on can be taken back: an extension back to a date that still lies ahead and leaves a consultation
 * its least number of working days, a reminder that was not sent, a handover that still stands. A pause is not undone but
 * resumed: its days count. Throws UNDO_UNKNOWN, UNDO_DONE_ALREADY, UNDO_NOT_POSSIBLE, UNDO_TOO_LATE, and what the command
 * itself is refused for.
 */
export function checkUndo(undone: UndoneCommand | undefined, sight: Sight): asserts undone is UndoneCommand {
  if (undone === undefined) throw new DomainError('UNDO_UNKNOWN');
  const { commandId, kind, isUndone } = undone;
  if (isUndone) throw new DomainError('UNDO_DONE_ALREADY', { commandId });
  const check = checks[kind];
  if (check === undefined) throw new DomainError('UNDO_NOT_POSSIBLE', { kind });
  check(undone, sight);
}

/** What is worth offering to take back; the rules say whether it still can. */
export const kindsToUndo: readonly CommandKind[] = ['extend', 'remind', 'hand-over'];

const checks: Partial<Record<CommandKind, (undone: UndoneCommand, sight: Sight) => void>> = {
  extend: ({ commandId, stepId, before, after }, sight) => {
    const step = mustBeOpen(
      sight.steps.find((candidate) => candidate.stepId === stepId),
      stepId ?? '',
    );
    const former = before?.lastDay ?? '';
    const isLatest = step.lastDay === after?.lastDay;
    if (!isLatest || former <= sight.today || !leavesEnoughDays(step, former, sight))
      throw new DomainError('UNDO_TOO_LATE', { commandId });
  },
  remind: ({ commandId, planned }) => {
    if (planned === 0) throw new DomainError('UNDO_TOO_LATE', { commandId });
  },
  'hand-over': ({ commandId, before, after }, { task, handover }) => {
    if (handover.fromPersonId !== after?.personId) throw new DomainError('UNDO_TOO_LATE', { commandId });
    checkHandover({ taskId: task.taskId, ...handover }, before?.personId ?? '');
  },
};

function leavesEnoughDays(step: Sight['steps'][number], lastDay: string, { calendar, policy }: Sight): boolean {
  const least = step.kind === 'consultation' ? policy.consultation.minimumDays : 0;
  return workingDaysBetween(calendar, step.openedOn, lastDay) - step.pausedDays >= least;
}
