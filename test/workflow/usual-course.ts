import type { TaskOnStage } from './workflow-stage';

// What people do in a task in which nothing odd happens; a play takes from it what comes before its own road.

export const everybodyJoins = (task: TaskOnStage): Promise<void> =>
  task.change((record) => {
    record.groupIsComplete = true;
    record.repliesOwed = 0;
  });

export async function endIterations(task: TaskOnStage, ordinal = 1): Promise<void> {
  await task.until(`open iteration ${String(ordinal)}`);
  await task.settle(task.record.command({ kind: 'end-iterations' }));
}

export async function openConsultation(task: TaskOnStage, ordinal = 1): Promise<void> {
  await task.until(`open preparation ${String(ordinal)}`);
  task.record.deliveredProposal = ordinal;
  await task.settle(task.record.command({ kind: 'open-consultation' }));
  await task.until(`open consultation ${String(ordinal)}`);
}

export async function toDecision(task: TaskOnStage): Promise<void> {
  await task.until('ask invitation asking');
  await everybodyJoins(task);
  await endIterations(task);
  await openConsultation(task);
  await task.until('ask decision asking');
}
