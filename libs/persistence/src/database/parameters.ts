import type { Instant } from '@samenspel/domain';

/** An instant as a parameter of a statement; the way back is done by the type parsers. */
export function timestamp(instant: Instant): Date;
export function timestamp(instant: Instant | null | undefined): Date | null;
export function timestamp(instant: Instant | null | undefined): Date | null {
  return instant === null || instant === undefined ? null : new Date(instant);
}

/** A value as a jsonb parameter: the driver would make a PostgreSQL array of a list. */
export function jsonb(value: unknown): string {
  return JSON.stringify(value);
}
