export * from './api-config';
export * from './database-config';
export * from './environment-error';
export type { Environment } from './environment';
export * from './key-ring';
export * from './migrate-config';
export type { LogFormat, Mode } from './variables';
export * from './worker-config';
