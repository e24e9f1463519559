import type { StepKind } from '@samenspel/domain';
import { owe } from '../record/owe';
import { postMail } from '../record/post-mail';
import { readPeople } from '../record/people';
import { recordEvent } from '../record/record-event';
import type { TaskChange } from '../record/task-change';
import { readMemberSeats } from '../record/work-group';
import type { OpenedStep } from '../task/open-step';

/**
 * Every member owes a check-in and a reflection, the programme manager plans a meeting, and goals that were not reached
 * move along from the cycle before. A cycle that follows a later stage means that the task was sent back.
 */
export async function openIteration(change: TaskChange, step: OpenedStep): Promise<void> {
  const { stepId } = step;
  const seatIds = await readMemberSeats(change);
  await owe(change, step, { stepId, kind: 'check-in' }, { seatIds });
  await owe(change, step, { stepId, kind: 'reflection' }, { seatIds });
  await owe(change, step, { stepId, kind: 'plan-meeting' }, { personIds: [change.task.managerPersonId] });
  await carryGoals(change, step);
  await noteSendBack(change, stepId);
}

async function carryGoals({ sql, task }: TaskChange, step: OpenedStep): Promise<void> {
  await sql.execute(
    `insert into goal (programme_id, task_id, step_id, text, state, carried_from, set_by)
     select g.programme_id, g.task_id, $2, g.text, g.state, g.id, g.set_by
       from goal g join step s on s.id = g.step_id
      where g.task_id = $1 and s.kind = 'iteration' and s.ordinal = $3 and g.state <> 'reached'`,
    [task.taskId, step.stepId, step.ordinal - 1],
  );
}

interface SendBack {
  readonly stepId: string;
  readonly kind: StepKind;
  readonly commandId: string | null;
}

const stepBefore = `
select s.id as step_id, s.kind, (select c.id from command c where c.task_id = $1 and c.kind = 'send-back' and c.status = 'settled'
         and c.effect->>'stepId' = s.id::text limit 1) as command_id
  from step s where s.task_id = $1 and s.id <> $2 order by s.opens_at desc, s.id desc limit 1`;

async function noteSendBack(change: TaskChange, stepId: string): Promise<void> {
  const { sql, task } = change;
  const before = await sql.row<SendBack>(stepBefore, [task.taskId, stepId]);
  if (before === undefined || before.kind === 'invitation' || before.kind === 'iteration') return;
  if (before.kind === 'decision') {
    await sql.execute('update task set send_backs = send_backs + 1 where id = $1', [task.taskId]);
  }
  await recordEvent(change, { type: 'task.sent-back', stepId, causedBy: before.commandId, ids: { from: before.kind } });
  const personIds = await readPeople(
    change,
    before.kind === 'preparation' ? ['work-group'] : ['work-group', 'parties', 'deciders'],
  );
  const params = before.commandId === null ? {} : { commandId: before.commandId };
  await postMail(change, { kind: 'sent-back', stepId: before.stepId, dedup: stepId, params }, personIds);
}
