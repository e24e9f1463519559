import type { KeyRing } from '@samenspel/config';

/** Where Temporal is and how payloads are encrypted; the current key encrypts, every key of the ring decrypts. */
export interface EngineOptions {
  readonly address: string;
  readonly namespace: string;
  readonly payloadKeys: KeyRing;
}

/** Nest token of `EngineOptions`. */
export const engineOptions = Symbol('EngineOptions');
