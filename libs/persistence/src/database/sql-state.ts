/** The five-character SQLSTATE of a failed statement; undefined when the failure was not PostgreSQL's. */
export function sqlStateOf(error: unknown): string | undefined {
  const cause = (error as { driverError?: unknown } | null)?.driverError ?? error;
  const code = (cause as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

const constraintOf = (error: unknown): string | undefined =>
  (error as { driverError?: { constraint?: string } } | null)?.driverError?.constraint;

/** Somebody else wrote the same natural key first. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  return sqlStateOf(error) === '23505' && (constraint === undefined || constraintOf(error) === constraint);
}

/** A lock was not had within the lock time-out, or the statement took too long. */
export function isBusy(error: unknown): boolean {
  return ['55P03', '57014'].includes(sqlStateOf(error) ?? '');
}
