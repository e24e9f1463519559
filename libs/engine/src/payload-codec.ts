import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { METADATA_ENCODING_KEY, type Payload, type PayloadCodec, ValueError } from '@temporalio/common';
import type { Key, KeyRing } from '@samenspel/config';
import { Field, MapField, Type } from 'protobufjs';

// The wire form of temporal.api.common.v1.Payload, so that a codec server in any language can read what is inside.
const wirePayload = new Type('Payload')
  .add(new MapField('metadata', 1, 'string', 'bytes'))
  .add(new Field('data', 2, 'bytes'));

const encoding = 'binary/encrypted';
const keyIdEntry = 'encryption-key-id';
const ivBytes = 12;
const tagBytes = 16;

/**
 * Encrypts everything that Temporal stores: AES-256-GCM, a fresh 96-bit nonce per payload, written as
 * `nonce | tag | ciphertext`; the id of the key is bound in as associated data. The current key of the ring encrypts,
 * every key of it decrypts. Payloads that were never encrypted pass through.
 */
export class AesPayloadCodec implements PayloadCodec {
  constructor(private readonly keys: KeyRing) {}

  encode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads.map((payload) => this.seal(payload)));
  }

  decode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads.map((payload) => this.open(payload)));
  }

  private seal(payload: Payload): Payload {
    const { id, secret } = this.keys.current;
    const nonce = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(encode(id));
    const plain = wirePayload.encode(wirePayload.create({ ...payload })).finish();
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return {
      metadata: { [METADATA_ENCODING_KEY]: encode(encoding), [keyIdEntry]: encode(id) },
      data: new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), sealed])),
    };
  }

  private open(payload: Payload): Payload {
    if (textOf(payload.metadata?.[METADATA_ENCODING_KEY]) !== encoding) return payload;
    const id = textOf(payload.metadata?.[keyIdEntry]);
    const known = this.keys.byId.get(id);
    if (!known) throw new ValueError(`Payload was encrypted with key "${id}", which PAYLOAD_KEYS does not hold`);
    return decrypt(payload.data, known);
  }
}

function decrypt(data: Uint8Array | null | undefined, { id, secret }: Key): Payload {
  const sealed = Buffer.from(data ?? []);
  const decipher = createDecipheriv('aes-256-gcm', secret, sealed.subarray(0, ivBytes))
    .setAAD(encode(id))
    .setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  const plain = Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]);
  return wirePayload.toObject(wirePayload.decode(plain), { defaults: true });
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | null | undefined): string => (bytes ? new TextDecoder().decode(bytes) : '');
