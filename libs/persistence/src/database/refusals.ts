import { DomainError } from '@samenspel/domain';

/** The answer of every `get`: what was asked for is not in the record. */
export const notFound = (what: string, id: string): DomainError =>
  new DomainError('NOT_FOUND', { what, id }, `${what} ${id} is not in the record`);

/** If-Match named a version that somebody else has changed since. */
export const versionConflict = (what: string, id: string, expected: number): DomainError =>
  new DomainError('VERSION_CONFLICT', { what, id, expected }, `${what} ${id} is no longer version ${String(expected)}`);

/** The value, or the refusal of a `get`. */
export function found<Value>(value: Value | null | undefined, what: string, id: string): Value {
  if (value === null || value === undefined) throw notFound(what, id);
  return value;
}
