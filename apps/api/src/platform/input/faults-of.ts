import type { z } from 'zod';
import { fieldFaultCodes, type FieldFault, type FieldFaultCode, type RequestPart } from './field-fault';

type Issue = z.core.$ZodIssue;

interface Words {
  readonly code: FieldFaultCode;
  readonly expected?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Every fault that a schema finds in one part of a request; none when it fits. */
export function faultsOf(part: RequestPart, schema: z.ZodType, value: unknown): FieldFault[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOfIssue(part, issue, value));
}

function faultsOfIssue(part: RequestPart, issue: Issue, whole: unknown): FieldFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      in: part,
      field: pathOf([...issue.path, key.slice(0, 80)]),
      code: 'UNKNOWN_FIELD',
      params: {},
    }));
  }
  const value = valueAt(whole, issue.path);
  const { code, expected, params = {} } = wordsOf(issue, value);
  return [{ in: part, field: pathOf(issue.path), code, expected, received: shown(value), params }];
}

function wordsOf(issue: Issue, value: unknown): Words {
  switch (issue.code) {
    case 'invalid_type':
      return { code: value === undefined ? 'REQUIRED' : 'WRONG_TYPE', expected: issue.expected };
    case 'too_big':
      return {
        code: sizeCode(issue.origin, 'big'),
        expected: `<= ${issue.maximum}`,
        params: { most: Number(issue.maximum) },
      };
    case 'too_small':
      return {
        code: sizeCode(issue.origin, 'small'),
        expected: `>= ${issue.minimum}`,
        params: { least: Number(issue.minimum) },
      };
    case 'invalid_format':
      return { code: 'WRONG_FORMAT', expected: issue.format };
    case 'invalid_value':
      return {
        code: value === undefined ? 'REQUIRED' : 'NOT_AN_OPTION',
        expected: issue.values.map(String).join(' | '),
      };
    case 'invalid_union':
      return { code: value === undefined ? 'REQUIRED' : 'NOT_AN_OPTION' };
    case 'custom':
      return { code: customCode(issue.params?.code) };
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
      return { code: 'WRONG_TYPE' };
  }
}

function sizeCode(origin: string, side: 'big' | 'small'): FieldFaultCode {
  if (origin === 'string') return side === 'big' ? 'TOO_LONG' : 'TOO_SHORT';
  if (origin === 'array' || origin === 'set') return side === 'big' ? 'TOO_MANY' : 'TOO_FEW';
  return side === 'big' ? 'TOO_LARGE' : 'TOO_SMALL';
}

/** A rule of a contract names its code in `params`; one that forgot is still a refusal. */
function customCode(code: unknown): FieldFaultCode {
  return fieldFaultCodes.find((known) => known === code) ?? 'NOT_ALLOWED';
}

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

function valueAt(whole: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    whole,
  );
}

/** What came, short: texts by their length, because a long text or a number that identifies somebody need not be repeated. */
function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return 'null';
  if (Array.isArray(value)) return `array (${value.length})`;
  if (typeof value === 'string') return value.length > 40 || /\d{9}/.test(value) ? `string (${value.length})` : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}
