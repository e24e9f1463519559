import { randomUUID } from 'node:crypto';
import type { Region } from './region.mts';
import type { Step } from './task-now.mts';

/** The task in the step in which it is now. */
export interface Scene {
  readonly region: Region;
  readonly taskId: string;
  readonly step: Step;
  readonly opensOn: string;
  readonly today: string;
  /** The consultation that was opened last. */
  readonly consultationId: string;
}

/** Something that somebody does on a day of a step, once. */
export interface Beat {
  readonly on: number;
  readonly what: string;
  readonly act: (scene: Scene) => Promise<unknown>;
}

/** The programme manager steers. */
export async function steer({ region, taskId }: Scene, kind: string, reason: string): Promise<void> {
  const body = { id: randomUUID(), kind, reason, tell: ['work-group'] };
  await region.manager.api.post(`/tasks/${taskId}/commands`, body);
}
