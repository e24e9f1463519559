import { type DynamicModule, Module } from '@nestjs/common';
import { Engine } from './engine';
import { engineOptions, type EngineOptions } from './engine-options';

/** Temporal as a Nest module: `imports: [EngineModule.forRoot(options)]`, then inject `Engine`. */
@Module({})
export class EngineModule {
  static forRoot(options: EngineOptions): DynamicModule {
    return {
      module: EngineModule,
      global: true,
      providers: [{ provide: engineOptions, useValue: options }, Engine],
      exports: [Engine, engineOptions],
    };
  }
}
