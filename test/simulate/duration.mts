const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, '': 1 };

/** A length of time as people write it: `400ms`, `2s`, `3m`; a bare number is in milliseconds. */
export function durationOf(text: string): number {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text) ?? [];
  const scale = units[unit];
  if (amount === undefined || scale === undefined)
    throw new Error(`expected a time such as 400ms, 2s or 3m, got: ${text}`);
  return Number(amount) * scale;
}
