import type { ObligationKind, PlannedStep } from '@samenspel/domain';
import { dueOf } from './due-of';
import { planAfresh } from './plan-afresh';
import type { TaskChange } from './task-change';

export interface Debt {
  readonly stepId: string;
  readonly kind: ObligationKind;
  readonly required?: boolean;
}

/** The ids of those who owe it: parties, seats or persons. */
export interface Debtors {
  readonly partyIds?: readonly string[];
  readonly seatIds?: readonly string[];
  readonly personIds?: readonly string[];
}

/** Writes down what each of them owes to a step, once. Essential parties are marked as such. */
export async function owe(change: TaskChange, planned: PlannedStep, debt: Debt, debtors: Debtors): Promise<void> {
  const { sql, task, calendar } = change;
  const { dueAt, dueOn } = dueOf(debt.kind, planned, calendar);
  await planAfresh(change);
  await sql.execute(
    `insert into obligation (programme_id, task_id, step_id, kind, debtor, party_id, seat_id, person_id, required, essential, due_at, due_on)
     select $1, $2, $3, $4, debtor, party_id, seat_id, person_id, $5, coalesce(essential, false), $6, $7
       from (select 'party:' || id as debtor, id as party_id, null::uuid as seat_id, null::uuid as person_id,
                    (select tp.essential from task_party tp where tp.task_id = $2 and tp.party_id = id) as essential
               from unnest($8::uuid[]) id
             union all select 'seat:' || id, null, id, null, false from unnest($9::uuid[]) id
             union all select 'person:' || id, null, null, id, false from unnest($10::uuid[]) id) owing
     on conflict do nothing`,
    [
      task.programmeId,
      task.taskId,
      debt.stepId,
      debt.kind,
      debt.required ?? true,
      new Date(dueAt),
      dueOn,
      debtors.partyIds ?? [],
      debtors.seatIds ?? [],
      debtors.personIds ?? [],
    ],
  );
}
