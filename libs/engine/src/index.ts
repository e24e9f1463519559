export { failureConverterPath, dataConverterOf } from './data-converter';
export { Engine, type TemporalHealth } from './engine';
export { engineOptions, type EngineOptions } from './engine-options';
export { EngineModule } from './engine.module';
export { KillPoints, killPointNames, type KillPointName, type KillPointOptions } from './kill-points';
export { AesPayloadCodec } from './payload-codec';
export type { CommandOutcome } from './settle-command';
export { withAliases, workflowBundleOptions } from './workflow-bundle';
