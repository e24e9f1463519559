import type { Mode } from './variables';

/** Where this process kills itself, once, for a test: never in production. */
export interface KillConfig {
  readonly at?: string;
  readonly marker?: string;
}

export function killConfig(mode: Mode, at: string | undefined, marker: string | undefined): KillConfig {
  return mode === 'production' ? {} : { at, marker };
}
