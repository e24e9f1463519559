export interface EnvironmentFault {
  readonly name: string;
  readonly expected: string;
  readonly came: string;
}

/** Everything that is wrong with the environment, in one message; it never holds the value of a secret. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';

  constructor(readonly faults: readonly EnvironmentFault[]) {
    const lines = faults.map((fault) => `  ${fault.name}: expected ${fault.expected}; ${fault.came} came`);
    super(['The environment is not right, so nothing was started:', ...lines].join('\n'));
  }
}
