import type { AccessSettings } from '@samenspel/access';
import type { KeyRing, KillConfig, LogFormat } from '@samenspel/config';

/** What the API needs to know; `main.ts` makes it of the environment, tests give it themselves. */
export interface ApiSettings extends AccessSettings {
  readonly database: { readonly url: string; readonly poolSize: number };
  readonly temporal: { readonly address: string; readonly namespace: string };
  /** Encrypt what goes to Temporal. */
  readonly payloadKeys: KeyRing;
  /** Where a test kills this process. */
  readonly kill?: KillConfig;
  /** The folder of the built pages; absent when another server serves them. */
  readonly webRoot?: string;
  readonly logFormat: LogFormat;
  /** Tests keep it quiet. */
  readonly quiet?: boolean;
}

export const API_SETTINGS = Symbol('ApiSettings');
