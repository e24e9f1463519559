import { join } from 'node:path';
import type { DataConverter } from '@temporalio/common';
import type { KeyRing } from '@samenspel/config';
import { AesPayloadCodec } from './payload-codec';

/** The module that encodes failures; the workflow bundle must be made with the same one. */
export const failureConverterPath = join(__dirname, 'failure-converter');

/** The one data converter that client and worker share. */
export function dataConverterOf(keys: KeyRing): DataConverter {
  return { failureConverterPath, payloadCodecs: [new AesPayloadCodec(keys)] };
}
