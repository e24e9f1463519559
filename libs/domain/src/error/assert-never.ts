/** The compiler proves that a union was exhausted; a value that still gets here came from outside the types. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value ${JSON.stringify(value)}`);
}
