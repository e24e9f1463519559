import { parseKeyRing, type KeyRing } from '@samenspel/config';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import { AesPayloadCodec } from './payload-codec';

const taskId = '0199aaaa-0000-7000-8000-000000000001';
const secretOf = (fill: number): string => Buffer.alloc(32, fill).toString('base64');

function ringOf(text: string): KeyRing {
  const ring = parseKeyRing(text);
  if (!ring) throw new Error(`Not a ring: ${text}`);
  return ring;
}

const yesterday = ringOf(`a:${secretOf(1)}`);
const today = ringOf(`b:${secretOf(2)},a:${secretOf(1)}`);
const plain = defaultPayloadConverter.toPayload({ v: 1, taskId });

async function sealed(ring: KeyRing): Promise<Payload> {
  const [payload] = await new AesPayloadCodec(ring).encode([plain]);
  if (!payload) throw new Error('The codec gave no payload');
  return payload;
}

describe('AesPayloadCodec', () => {
  it('gives back what it encrypted', async () => {
    const [opened] = await new AesPayloadCodec(today).decode([await sealed(today)]);
    expect(opened && defaultPayloadConverter.fromPayload(opened)).toEqual({ v: 1, taskId });
  });

  it('shows nothing of the content', async () => {
    const payload = await sealed(today);
    expect(Buffer.from(payload.data ?? []).includes(Buffer.from(taskId))).toBe(false);
  });

  it('never writes the same content the same way twice', async () => {
    const [one, two] = [await sealed(today), await sealed(today)];
    expect(one.data).not.toEqual(two.data);
  });

  it('reads what an older key of the ring encrypted', async () => {
    const [opened] = await new AesPayloadCodec(today).decode([await sealed(yesterday)]);
    expect(opened && defaultPayloadConverter.fromPayload(opened)).toEqual({ v: 1, taskId });
  });

  it('names the key that the ring lacks', async () => {
    const codec = new AesPayloadCodec(yesterday);
    const payload = await sealed(today);
    await expect((async () => codec.decode([payload]))()).rejects.toThrow('encrypted with key "b"');
  });

  it('refuses a payload that was changed', async () => {
    const payload = await sealed(today);
    const data = Uint8Array.from(payload.data ?? []);
    data[data.length - 1] = (data[data.length - 1] ?? 0) ^ 1;
    await expect((async () => new AesPayloadCodec(today).decode([{ ...payload, data }]))()).rejects.toThrow();
  });

  it('lets a payload through that was never encrypted', async () => {
    await expect(new AesPayloadCodec(today).decode([plain])).resolves.toEqual([plain]);
  });
});
