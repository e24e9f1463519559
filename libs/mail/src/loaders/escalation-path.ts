import { escalationTiers, type EscalationTier, type LocalDate } from '@samenspel/domain';
import type { Database } from '@samenspel/persistence';
import type { TierDate } from '../model/mail-model';
import type { TaskMailRows } from './mail-row';

interface EscalationRow {
  readonly tier: EscalationTier;
  readonly dueOn: LocalDate;
}

/**
 * The dates on which an essential party's silence or refusal goes up: as they are written for this party, or else as
 * the plan of the step foresees them.
 */
export async function escalationPathOf(
  database: Database,
  { obligation, step, task }: TaskMailRows,
): Promise<readonly TierDate[]> {
  if (!obligation?.essential) return [];
  const written = await database.rows<EscalationRow>(
    'select tier, due_on from escalation where obligation_id = $1 and voided_at is null order by send_at',
    [obligation.obligationId],
  );
  if (written.length > 0) return written.map(({ tier, dueOn }) => ({ tier, on: dueOn }));
  const planned = task.plan.steps.find(({ stepId }) => stepId === step?.stepId)?.moments ?? [];
  return escalationTiers.flatMap((tier) => {
    const moment = planned.find(({ key }) => key === `escalation:${tier}`);
    return moment ? [{ tier, on: moment.on }] : [];
  });
}
