import type { FieldProblem, Problem } from '@samenspel/contracts';
import { translator, type Language } from '@samenspel/i18n';
import type { FieldFault } from '../input/field-fault';
import type { Refusal } from './refusal-of';
import { statusOfCode } from './status-of-code';

/** A refusal in the words of the user (RFC 9457). */
export function problemOf(refusal: Refusal, language: Language): Problem {
  const text = textOf(`errors:codes.${refusal.code}`, refusal.params, language);
  return {
    type: `urn:samenspel:problem:${refusal.code.toLowerCase().replaceAll('_', '-')}`,
    title: text ?? textOf('errors:codes.REFUSED', {}, language) ?? refusal.code,
    status: statusOfCode(refusal.code),
    detail: detailOf(refusal, language),
    code: refusal.code,
    ...(Object.keys(refusal.params).length > 0 ? { params: refusal.params } : {}),
    ...(refusal.faults ? { errors: refusal.faults.map((fault) => fieldProblemOf(fault, language)) } : {}),
  };
}

function detailOf(refusal: Refusal, language: Language): string {
  const faults = refusal.faults?.map((fault) => fieldProblemOf(fault, language)) ?? [];
  const texts = faults.map((fault) => (fault.field === '' ? fault.message : `${fault.field}: ${fault.message}`));
  return texts.length > 0
    ? texts.join(' ')
    : (textOf(`errors:codes.${refusal.code}`, refusal.params, language) ?? refusal.code);
}

/** One fault in the words of the user. */
export function fieldProblemOf(fault: FieldFault, language: Language): FieldProblem {
  return {
    in: fault.in,
    field: fault.field,
    code: fault.code,
    message: textOf(`errors:fields.${fault.code}`, fault.params, language) ?? fault.code,
    ...(fault.expected === undefined ? {} : { expected: fault.expected }),
    ...(fault.received === undefined ? {} : { received: fault.received }),
  };
}

// Keys are made of codes at run time, so that the compiler cannot know them; a test walks all codes instead.
type AnyKey = (key: string, options: Readonly<Record<string, unknown>>) => string;

function textOf(key: string, params: Readonly<Record<string, unknown>>, language: Language): string | undefined {
  const text = (translator(language) as unknown as AnyKey)(key, { ...params, defaultValue: '' });
  return text === '' ? undefined : text;
}
