import { readEnvironment, type Environment } from './environment';
import type { KeyRing } from './key-ring';
import { killConfig, type KillConfig } from './kill-config';
import * as variable from './variables';

export interface WorkerConfig {
  readonly database: { readonly url: string; readonly poolSize: number };
  readonly temporal: { readonly address: string; readonly namespace: string };
  /** Where users reach the pages; without a slash at the end. */
  readonly publicUrl: string;
  readonly mail: { readonly smtpUrl: string; readonly from: string; readonly perSecond: number };
  readonly linkKeys: KeyRing;
  readonly payloadKeys: KeyRing;
  /** The prebuilt workflow bundle; absent: it is bundled at start from the sources. */
  readonly workflowBundle?: string;
  /** How long a planned look at a task may be late before the task is rung, in milliseconds. */
  readonly reconcilerGraceMs: number;
  readonly mode: variable.Mode;
  readonly logFormat: variable.LogFormat;
  readonly kill: KillConfig;
}

const variables = {
  DATABASE_URL: variable.databaseUrl,
  DATABASE_POOL_SIZE: variable.databasePoolSize,
  TEMPORAL_ADDRESS: variable.temporalAddress,
  TEMPORAL_NAMESPACE: variable.temporalNamespace,
  PUBLIC_URL: variable.publicUrl,
  SMTP_URL: variable.smtpUrl,
  MAIL_FROM: variable.mailFrom,
  MAILS_PER_SECOND: variable.mailsPerSecond,
  LINK_KEYS: variable.keyRing,
  PAYLOAD_KEYS: variable.keyRing,
  WORKFLOW_BUNDLE: variable.workflowBundle,
  RECONCILER_GRACE_SECONDS: variable.reconcilerGraceSeconds,
  SAMENSPEL_MODE: variable.mode,
  LOG_FORMAT: variable.logFormat,
  KILL_AT: variable.killAt,
  KILL_MARKER: variable.killMarker,
};

/** @throws EnvironmentError naming every variable that is wrong or absent. */
export function workerConfig(environment: Environment = process.env): WorkerConfig {
  const read = readEnvironment(variables, environment);
  return {
    database: { url: read.DATABASE_URL, poolSize: read.DATABASE_POOL_SIZE },
    temporal: { address: read.TEMPORAL_ADDRESS, namespace: read.TEMPORAL_NAMESPACE },
    publicUrl: read.PUBLIC_URL,
    mail: { smtpUrl: read.SMTP_URL, from: read.MAIL_FROM, perSecond: read.MAILS_PER_SECOND },
    linkKeys: read.LINK_KEYS,
    payloadKeys: read.PAYLOAD_KEYS,
    workflowBundle: read.WORKFLOW_BUNDLE,
    reconcilerGraceMs: read.RECONCILER_GRACE_SECONDS * 1000,
    mode: read.SAMENSPEL_MODE,
    logFormat: read.LOG_FORMAT,
    kill: killConfig(read.SAMENSPEL_MODE, read.KILL_AT, read.KILL_MARKER),
  };
}
