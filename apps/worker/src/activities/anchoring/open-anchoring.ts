import { owe } from '../record/owe';
import type { TaskChange } from '../record/task-change';
import type { OpenedStep } from '../task/open-step';

/** The programme manager owes the borgingsplan, for the group: who owns the result is not known before it. */
export async function openAnchoring(change: TaskChange, step: OpenedStep): Promise<void> {
  const { stepId } = step;
  await owe(change, step, { stepId, kind: 'deliver-anchoring-plan' }, { personIds: [change.task.managerPersonId] });
}
