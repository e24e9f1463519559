export * from './api-config';
export * from './environment-error';
export type { Environment } from './environment';
export * from './key-ring';
export type { KillConfig } from './kill-config';
export * from './migrate-config';
export * from './sample-config';
export type { LogFormat, Mode } from './variables';
export * from './worker-config';
