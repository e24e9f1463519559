import { DomainError } from '../error/domain-error';

export interface Handover {
  readonly taskId: string;
  /** Who manages the task now. */
  readonly fromPersonId: string;
  /** Everybody else who is a programme manager of the programme. */
  readonly candidateIds: readonly string[];
}

/**
 * A task goes to somebody who may steer it: another programme manager. Throws HANDOVER_TO_NOBODY when there is none,
 * HANDOVER_TO_SAME or HANDOVER_TO_NO_MANAGER.
 *
 * @param toPersonId absent while nobody was chosen yet.
 */
export function checkHandover({ taskId, fromPersonId, candidateIds }: Handover, toPersonId: string | undefined): void {
  if (candidateIds.length === 0) throw new DomainError('HANDOVER_TO_NOBODY', { taskId });
  if (toPersonId === undefined) return;
  if (toPersonId === fromPersonId) throw new DomainError('HANDOVER_TO_SAME', { taskId });
  if (!candidateIds.includes(toPersonId)) throw new DomainError('HANDOVER_TO_NO_MANAGER', { taskId });
}
