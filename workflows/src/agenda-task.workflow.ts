import { continueAsNew } from '@temporalio/workflow';
import type { AgendaTaskInput } from './contract';
import { invite } from './stages/1-invitation';
import { iterate } from './stages/2-iterations';
import { consult } from './stages/3-consultation';
import { decide } from './stages/4-decision';
import { anchor } from './stages/5-anchoring';
import { TaskAtWork } from './task-at-work';

const stages = { invitation: invite, iterations: iterate, consultation: consult, decision: decide, anchoring: anchor };

/**
 * One task of the agenda, from its launch to its anchoring. It resumes wherever the record says that the task is, works
 * on that step until the next one is open, and continues as a new run there, so that no history grows long. A task that
 * has ended returns at once.
 */
export async function agendaTask({ taskId }: AgendaTaskInput): Promise<void> {
  const task = new TaskAtWork(taskId);
  const stage = await task.stage();
  if (stage === 'ended') return;
  await stages[stage](task);
  await continueAsNew<typeof agendaTask>({ v: 1, taskId });
}
