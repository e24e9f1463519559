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

type WordsOf<Code extends Issue['code']> = (issue: Extract<Issue, { code: Code }>) => Words;

/** What each kind of issue is called here; an absent value is `REQUIRED`, whatever was expected of it. */
const words: { readonly [Code in Issue['code']]: WordsOf<Code> } = {
  invalid_type: ({ expected }) => ({ code: 'WRONG_TYPE', expected }),
  too_big: ({ origin, maximum }) => ({
    code: sizeCode(origin, 'big'),
    expected: `<= ${String(maximum)}`,
    params: { most: Number(maximum) },
  }),
  too_small: ({ origin, minimum }) => ({
    code: sizeCode(origin, 'small'),
    expected: `>= ${String(minimum)}`,
    params: { least: Number(minimum) },
  }),
  invalid_format: ({ format }) => ({ code: 'WRONG_FORMAT', expected: format }),
  invalid_value: ({ values }) => ({ code: 'NOT_AN_OPTION', expected: values.map(String).join(' | ') }),
  invalid_union: () => ({ code: 'NOT_AN_OPTION' }),
  not_multiple_of: ({ divisor }) => ({ code: 'WRONG_TYPE', expected: `multiple of ${String(divisor)}` }),
  unrecognized_keys: () => ({ code: 'UNKNOWN_FIELD' }),
  invalid_key: () => ({ code: 'WRONG_TYPE' }),
  invalid_element: () => ({ code: 'WRONG_TYPE' }),
  custom: ({ params }) => ({ code: customCode(params?.code) }),
};

function wordsOf(issue: Issue, value: unknown): Words {
  const found = (words[issue.code] as (issue: Issue) => Words)(issue);
  return value === undefined && issue.code !== 'custom' ? { ...found, code: 'REQUIRED' } : found;
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
  if (typeof value === 'string') return isShort(value) ? value : `string (${String(value.length)})`;
  if (Array.isArray(value)) return `array (${String(value.length)})`;
  return typeof value === 'object' && value !== null ? 'object' : JSON.stringify(value);
}

const isShort = (text: string): boolean => text.length <= 40 && !/\d{9}/.test(text);
