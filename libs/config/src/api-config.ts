import { readEnvironment, type Environment } from './environment';
import type { KeyRing } from './key-ring';
import { killConfig, type KillConfig } from './kill-config';
import * as variable from './variables';

export interface ApiConfig {
  readonly database: { readonly url: string; readonly poolSize: number };
  readonly temporal: { readonly address: string; readonly namespace: string };
  /** Where users reach the pages; without a slash at the end. */
  readonly publicUrl: string;
  readonly listen: { readonly host: string; readonly port: number };
  /** Derive the keys of answer links. */
  readonly linkKeys: KeyRing;
  /** Encrypt what goes to Temporal. */
  readonly payloadKeys: KeyRing;
  /** The folder of the built pages; absent when another server serves them. */
  readonly webRoot?: string;
  readonly mode: variable.Mode;
  readonly logFormat: variable.LogFormat;
  readonly kill: KillConfig;
}

/** @throws EnvironmentError naming every variable that is wrong or absent. */
export function apiConfig(environment: Environment = process.env): ApiConfig {
  const read = readEnvironment(
    {
      DATABASE_URL: variable.databaseUrl,
      DATABASE_POOL_SIZE: variable.databasePoolSize,
      TEMPORAL_ADDRESS: variable.temporalAddress,
      TEMPORAL_NAMESPACE: variable.temporalNamespace,
      PUBLIC_URL: variable.publicUrl,
      HOST: variable.host,
      PORT: variable.port,
      LINK_KEYS: variable.keyRing,
      PAYLOAD_KEYS: variable.keyRing,
      WEB_ROOT: variable.webRoot,
      SAMENSPEL_MODE: variable.mode,
      LOG_FORMAT: variable.logFormat,
      KILL_AT: variable.killAt,
      KILL_MARKER: variable.killMarker,
    },
    environment,
  );
  return {
    database: { url: read.DATABASE_URL, poolSize: read.DATABASE_POOL_SIZE },
    temporal: { address: read.TEMPORAL_ADDRESS, namespace: read.TEMPORAL_NAMESPACE },
    publicUrl: read.PUBLIC_URL,
    listen: { host: read.HOST, port: read.PORT },
    linkKeys: read.LINK_KEYS,
    payloadKeys: read.PAYLOAD_KEYS,
    webRoot: read.WEB_ROOT,
    mode: read.SAMENSPEL_MODE,
    logFormat: read.LOG_FORMAT,
    kill: killConfig(read.SAMENSPEL_MODE, read.KILL_AT, read.KILL_MARKER),
  };
}
