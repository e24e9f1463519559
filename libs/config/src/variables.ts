import { z } from 'zod';
import type { Variable } from './environment';
import { parseKeyRing, type KeyRing } from './key-ring';

export type Mode = 'sample' | 'production';
export type LogFormat = 'text' | 'json';

/** Every variable that a process may read. The table in the README is checked against this one. */
export const databaseUrl = secret(urlOf('postgres:', 'postgresql:'), 'postgres://user:password@host:5432/database');
export const databasePoolSize = wholeNumber(1, 200, 10);
export const temporalAddress: Variable<string> = {
  schema: z.string().regex(/^[\w.[\]:-]+:\d{1,5}$/),
  expected: 'host:port of the Temporal frontend, such as localhost:7233',
};
export const temporalNamespace: Variable<string> = {
  schema: z.string().min(1).default('default'),
  expected: 'the name of a Temporal namespace',
};
export const smtpUrl = secret(urlOf('smtp:', 'smtps:'), 'smtp://user:password@host:587 or smtps://...');
export const mailFrom: Variable<string> = {
  schema: z.string().regex(/^([^<>@]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/),
  expected: 'an address such as "Samenspel <samenspel@example.org>"',
};
export const publicUrl: Variable<string> = {
  schema: urlOf('http:', 'https:').transform((url) => url.replace(/\/+$/, '')),
  expected: 'the address at which users reach the pages, such as https://samenspel.example.org',
};
export const port = wholeNumber(0, 65535, 3000);
export const host: Variable<string> = {
  schema: z.string().min(1).default('127.0.0.1'),
  expected: 'the address to listen on, such as 0.0.0.0',
};
export const keyRing: Variable<KeyRing> = {
  schema: z.string().transform(keyRingOf),
  expected: 'keys of 32 bytes as id:base64,id:base64 with the current one first',
  secret: true,
};
export const workflowBundle: Variable<string | undefined> = {
  schema: z.string().min(1).optional(),
  expected: 'the path of the prebuilt workflow bundle',
};
export const webRoot: Variable<string | undefined> = {
  schema: z.string().min(1).optional(),
  expected: 'the folder of the built pages',
};
export const mode: Variable<Mode> = {
  schema: z.enum(['sample', 'production']).default('production'),
  expected: 'sample or production',
};
export const logFormat: Variable<LogFormat> = {
  schema: z.enum(['text', 'json']).default('text'),
  expected: 'text or json',
};
export const reconcilerGraceSeconds = wholeNumber(1, 3600, 30);
export const mailsPerSecond = wholeNumber(1, 1000, 10);
/** Only the tests that kill processes set these; `production` ignores them. */
export const killAt: Variable<string | undefined> = {
  schema: z.string().min(1).optional(),
  expected: 'the name of a kill point',
};
export const killMarker: Variable<string | undefined> = {
  schema: z.string().min(1).optional(),
  expected: 'the path of the file that marks that the kill point was reached',
};

function secret<Value>(schema: z.ZodType<Value>, example: string): Variable<Value> {
  return { schema, expected: `an address such as ${example}`, secret: true };
}

function urlOf(...protocols: readonly string[]): z.ZodType<string> {
  return z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));
}

function wholeNumber(least: number, most: number, otherwise: number): Variable<number> {
  const digits = z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number);
  return {
    schema: digits
      .pipe(z.number().min(least).max(most))
      .optional()
      .transform((value) => value ?? otherwise),
    expected: `a whole number from ${String(least)} to ${String(most)}`,
  };
}

function keyRingOf(text: string, context: z.RefinementCtx): KeyRing {
  const ring = parseKeyRing(text);
  if (ring !== undefined) return ring;
  context.addIssue({ code: 'custom', message: 'not a ring of keys' });
  return z.NEVER;
}
