import type { z } from 'zod';
import { EnvironmentError, type EnvironmentFault } from './environment-error';

export type Environment = Readonly<Record<string, string | undefined>>;

/** One variable: how it is read, what an operator may give, and whether its value may be shown in a message. */
export interface Variable<Value> {
  readonly schema: z.ZodType<Value>;
  readonly expected: string;
  readonly secret?: boolean;
}

type Variables = Readonly<Record<string, Variable<unknown>>>;
type Values<Wanted extends Variables> = {
  readonly [Name in keyof Wanted]: Wanted[Name] extends Variable<infer Value> ? Value : never;
};

/**
 * Reads the wanted variables; an empty one counts as absent, as compose files and charts write it that way.
 * @throws EnvironmentError with every fault at once, so that an operator mends them in one go.
 */
export function readEnvironment<Wanted extends Variables>(wanted: Wanted, environment: Environment): Values<Wanted> {
  const faults: EnvironmentFault[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, variable] of Object.entries(wanted)) {
    const given = environment[name] === '' ? undefined : environment[name];
    const parsed = variable.schema.safeParse(given);
    if (parsed.success) values[name] = parsed.data;
    if (!parsed.success) faults.push({ name, expected: variable.expected, came: cameAs(given, variable) });
  }
  if (faults.length > 0) throw new EnvironmentError(faults);
  return values as Values<Wanted>;
}

function cameAs(given: string | undefined, variable: Variable<unknown>): string {
  if (given === undefined) return 'nothing';
  return variable.secret === true ? `a text of ${String(given.length)} characters (not shown)` : JSON.stringify(given);
}
