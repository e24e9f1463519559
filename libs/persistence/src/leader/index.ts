export * from './leader';
export * from './leader-connection';
