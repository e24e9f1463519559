import type { Instant, StepKind, TaskSight } from '@samenspel/domain';
import { managerKinds, openingAfter, stepKinds } from '@samenspel/domain';
import { readAnchoringSight } from '../anchoring/read-anchoring-sight';
import { readBallot } from '../decision/read-ballot';
import { readEscalations, readEssentialParties, readWorkGroupGaps } from '../invitation/read-invitation-sight';
import type { TaskChange } from '../record/task-change';
import { readChainSight } from '../consultation/read-chain-sight';
import { readDone, readLastStep, type LastStep } from './read-last-step';
import { readMoments } from './read-moments';
import { readRequests } from './read-requests';

/** Everything that the next move depends on, in one snapshot. Ids and numbers only: it travels through Temporal. */
export async function readSight(looking: TaskChange, now: Instant): Promise<TaskSight> {
  const { task } = looking;
  const last = await readLastStep(looking);
  const done = last === undefined ? [] : await readDone(looking, last.id);
  const counts = await readCounts(looking);
  return {
    task: { id: task.taskId, status: task.status },
    policy: policyOf(looking),
    step: last === undefined ? null : last.sightOf(done),
    ...counts,
    nextOpening: nextOpening(looking, last),
    moments: await readMoments(looking, last, done, now),
    owing: last === undefined ? 0 : await countOwing(looking, last.id),
    essentialParties: await readEssentialParties(looking),
    escalations: await readEscalations(looking, now),
    workGroupGaps: await readWorkGroupGaps(looking),
    ...(await readRequests(looking, last)),
    ...(await readChainSight(looking)),
    ballot: last?.kind === 'decision' ? await readBallot(looking, last.id) : null,
    anchoring: await readAnchoringSight(looking, last),
    sendBacks: task.sendBacks,
  };
}

function policyOf({ task }: TaskChange): TaskSight['policy'] {
  const { iterations, decision } = task.policy;
  return {
    iterationCount: Math.min(iterations.count, task.iterationsAgreed ?? iterations.count),
    maximumSendBacks: decision.maximumSendBacks,
    secondTermDays: decision.secondTermDays,
  };
}

async function readCounts({ sql, task }: TaskChange): Promise<Pick<TaskSight, 'opened' | 'passedInvitationId'>> {
  const rows = await sql.rows<{ kind: StepKind; opened: number; passedId: string | null }>(
    `select kind, count(*) as opened, max(id::text) filter (where kind = 'invitation' and status = 'passed') as passed_id
       from step where task_id = $1 group by kind`,
    [task.taskId],
  );
  const opened = Object.fromEntries(
    stepKinds.map((kind) => [kind, rows.find((row) => row.kind === kind)?.opened ?? 0]),
  );
  const passedInvitationId = rows.find(({ kind }) => kind === 'invitation')?.passedId ?? null;
  return { opened: opened as Record<StepKind, number>, passedInvitationId };
}

function nextOpening({ task, calendar }: TaskChange, last: LastStep | undefined): TaskSight['nextOpening'] {
  if (last !== undefined) return openingAfter(calendar, last.endedAt ?? last.endsAt);
  const first = task.plan.steps[0];
  if (first === undefined) throw new Error(`The plan of task ${task.taskId} has no steps`);
  return { opensOn: first.opensOn, opensAt: first.opensAt };
}

async function countOwing({ sql }: TaskChange, stepId: string): Promise<number> {
  const counted = await sql.row<{ owing: number }>(
    `select count(*) as owing from obligation where step_id = $1 and required and fulfilled_at is null and released_at is null
        and kind <> all ($2)`,
    [stepId, managerKinds],
  );
  return counted?.owing ?? 0;
}
