import { BadRequestException } from '@nestjs/common';

const deepest = 64;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Parses a body: UTF-8 without repairs, JSON, and not deeper than anything of ours is. An empty body is undefined.
 * @throws BadRequestException so that bad bytes are the sender's fault and never ours.
 */
export function strictJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    const text = utf8.decode(body);
    refuseDeepNesting(body);
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof BadRequestException) throw error;
    throw new BadRequestException('The body is not JSON in UTF-8', { cause: error });
  }
}

const [quote, backslash] = [0x22, 0x5c];
const openers = new Set([0x5b, 0x7b]);
const closers = new Set([0x5d, 0x7d]);

function refuseDeepNesting(body: Buffer): void {
  let depth = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] as number;
    if (byte === quote) at = endOfString(body, at);
    if (openers.has(byte)) depth += 1;
    if (closers.has(byte)) depth -= 1;
    if (depth > deepest) throw new BadRequestException(`The body nests deeper than ${deepest} levels`);
  }
}

function endOfString(body: Buffer, start: number): number {
  let at = start + 1;
  while (at < body.length && body[at] !== quote) at += body[at] === backslash ? 2 : 1;
  return at;
}
