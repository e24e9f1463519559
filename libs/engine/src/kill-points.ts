import { existsSync, writeFileSync } from 'node:fs';

/** Places where losing the process is hardest to get right. The chaos tests kill there; production never does. */
export const killPointNames = [
  'before-ring',
  'before-acknowledge',
  'mail-sending',
  'mail-handed-over',
  'before-seal-commit',
  'before-update',
  'in-activity',
] as const;
export type KillPointName = (typeof killPointNames)[number];

/** Which point kills, and the file that marks that it did, so that the process that follows lives on. */
export interface KillPointOptions {
  readonly at?: string | undefined;
  readonly marker?: string | undefined;
}

/** Kills this process by SIGKILL, once, when it reaches the point that was asked for. */
export class KillPoints {
  constructor(private readonly options: KillPointOptions) {}

  reach(name: KillPointName): void {
    const { at, marker } = this.options;
    if (at !== name || !marker || existsSync(marker)) return;
    writeFileSync(marker, `${name} ${new Date().toISOString()}\n`);
    process.kill(process.pid, 'SIGKILL');
  }
}
