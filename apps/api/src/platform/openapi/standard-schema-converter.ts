import type { StandardSchemaConversionResult } from '@nestjs/swagger';
import { z } from 'zod';

type Json = Record<string, unknown>;

/** Formats that say it all; their patterns are hundreds of characters that nobody reads. */
const formats = new Set(['uuid', 'date', 'date-time', 'email']);

/**
 * A zod schema as OpenAPI 3.0. Beside what Nest does itself: no pattern where a format says it, and answers stay open
 * for new fields, because the API is additive within v1.
 */
export function standardSchemaConverter(
  schema: unknown,
  { schemaType }: { schemaType: 'input' | 'output' },
): StandardSchemaConversionResult | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const whole = z.toJSONSchema(schema, { target: 'openapi-3.0', io: schemaType, unrepresentable: 'any' }) as Json;
  const { definitions = {}, ...root } = readable(whole, schemaType) as { definitions?: Json };
  return { schema: root, components: definitions };
}

function readable(node: unknown, schemaType: 'input' | 'output'): unknown {
  if (Array.isArray(node)) return node.map((item) => readable(item, schemaType));
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([key, value]) => !isNoise(node as Json, key, value, schemaType));
  return Object.fromEntries(kept.map(([key, value]) => [key, readable(value, schemaType)]));
}

function isNoise(node: Json, key: string, value: unknown, schemaType: 'input' | 'output'): boolean {
  if (key === '$schema' || key === 'id') return typeof value === 'string';
  if (key === 'additionalProperties') return value === false && schemaType === 'output';
  if (key === 'pattern') return typeof node.format === 'string' && formats.has(node.format);
  return key === 'maximum' && value === Number.MAX_SAFE_INTEGER;
}
