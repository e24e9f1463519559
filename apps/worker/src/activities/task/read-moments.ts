import type { DoneMoment, Instant, Moment, MomentsAhead } from '@samenspel/domain';
import { momentsAhead, planManagerReminders, stageOfStep } from '@samenspel/domain';
import { readConfirmationMoments } from '../decision/confirmations';
import { readMinutesMoments } from '../iteration/missing-minutes';
import { localDateAt } from '../record/local-date-at';
import { managerHasBall } from '../record/step-marks';
import type { TaskChange } from '../record/task-change';
import type { LastStep } from './read-last-step';

/** What of the present step is due by now, and when the next moment comes. An ended step asks nothing any more. */
export async function readMoments(
  looking: TaskChange,
  last: LastStep | undefined,
  done: readonly DoneMoment[],
  now: Instant,
): Promise<MomentsAhead> {
  if (last?.status !== 'open') return { due: [], nextAt: null };
  const planned = looking.task.plan.steps.find(({ stepId }) => stepId === last.id)?.moments ?? [];
  const minutes = last.kind === 'iteration' ? await readMinutesMoments(looking, last) : [];
  const confirmations = stageOfStep[last.kind] === 'anchoring' ? await readConfirmationMoments(looking) : [];
  const moments = [...planned, ...minutes, ...confirmations, ...managerReminders(looking, last, done, now)];
  return momentsAhead({ moments, deadlineVersion: last.deadlineVersion }, done, now);
}

function managerReminders(
  { task, calendar }: TaskChange,
  last: LastStep,
  done: readonly DoneMoment[],
  now: Instant,
): readonly Moment[] {
  if (now < last.endsAt || !done.some(({ key }) => key === managerHasBall)) return [];
  const { taskId, policy } = task;
  return planManagerReminders(policy, calendar, {
    taskId,
    lastDay: last.lastDay,
    until: localDateAt(calendar, now),
  });
}
