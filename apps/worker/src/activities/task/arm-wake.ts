import type { EventType, StepKind } from '@samenspel/domain';
import type { WakeCondition } from '@samenspel/persistence';
import type { TaskChange } from '../record/task-change';

// What a party says stands in the way goes to the programme manager at once.
const confirmed = ['decision.confirmed', 'decision.obstacle-named'] as const;

const wakesOn = {
  invitation: [],
  // Its minutes may be asked before anything else that the workflow sleeps until.
  iteration: ['iteration.meeting-announced'],
  preparation: ['proposal.delivered'],
  consultation: [],
  dispositions: ['consultation.disposed'],
  decision: ['decision.voted', 'decision.condition-accepted', 'decision.condition-refused'],
  anchoring: ['anchoring.plan-delivered', ...confirmed],
  measure: ['anchoring.measured', 'anchoring.plan-delivered', ...confirmed],
} as const satisfies Record<StepKind, readonly EventType[]>;

// Until the decision opens parties may still join or refuse; an essential one starts its escalation by refusing.
const replies: readonly EventType[] = ['invitation.replied', 'invitation.refused-by-essential-party'];

/**
 * Says which change of the record is worth a ring while the workflow sleeps. Committed before the record is read, so
 * that what happens between the two rings too.
 */
export async function armWake({ sql, task }: TaskChange): Promise<void> {
  const step = await sql.row<{ stepId: string; kind: StepKind; repliesCount: boolean; somebodyOwes: boolean }>(
    `select id as step_id, kind, exists (select 1 from step i where i.task_id = $1 and i.kind = 'invitation' and i.status <> 'closed') as replies_count,
            -- Armed while nobody owes anything it would ring at once, again and again.
            kind = 'invitation' and exists (select 1 from obligation o where o.step_id = step.id and o.required
              and o.fulfilled_at is null and o.released_at is null) as somebody_owes
       from step where task_id = $1 order by opens_at desc, id desc limit 1`,
    [task.taskId],
  );
  if (step === undefined) return;
  const onEventTypes: readonly EventType[] = [...wakesOn[step.kind], ...(step.repliesCount ? replies : [])];
  const sealed = await sql.row<{ seq: number }>(
    `select coalesce(max(seq), 0) as seq from seal where stream = 'task/' || $1::uuid`,
    [task.taskId],
  );
  const wake: WakeCondition = { nobodyOwes: step.somebodyOwes, onEventTypes, afterSeq: sealed?.seq ?? 0 };
  await sql.execute('update step set wake = $2, wake_armed_at = clock_timestamp() where id = $1', [
    step.stepId,
    JSON.stringify(wake),
  ]);
}
