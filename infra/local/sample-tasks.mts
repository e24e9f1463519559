import { awaitsItsTasks, type Progress, playSample } from '../sample/play-sample.mts';
import type { Stack } from './stack.mts';
import { readSampleState, rememberSampleState } from './state-folder.mts';

/** Whether the last start was stopped in the middle: the past of those tasks went by without their people. */
export async function wasCutOff(folder: string): Promise<boolean> {
  return (await readSampleState(folder)) === 'playing';
}

/** Plays the tasks of the sample when there are none yet, and says how far it is. What goes wrong is told, and leaves the rest running. */
export async function playSampleTasks(stack: Stack, say: (line: string) => void, signal: AbortSignal): Promise<void> {
  try {
    if (await awaitsItsTasks(stack.addresses.app)) await play(stack, say, signal);
  } catch (error) {
    if (!signal.aborted) say(`sample tasks: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function play(stack: Stack, say: (line: string) => void, signal: AbortSignal): Promise<void> {
  await rememberSampleState(stack.folder, 'playing');
  const startedAt = Date.now();
  say('sample tasks: their first weeks are played now; look around meanwhile');
  const tell = ({ standing, of }: Progress): void => {
    say(`sample tasks: ${standing} of ${of} are up to today (${Math.round((Date.now() - startedAt) / 1000)} s)`);
  };
  const { leftOut } = await playSample(stack.addresses.app, tell, signal);
  // Stopped on the way: the next start finds it unfinished, and plays it anew.
  if (signal.aborted) return;
  for (const line of leftOut) say(`sample tasks: not as meant: ${line}`);
  await rememberSampleState(stack.folder, 'played');
}
