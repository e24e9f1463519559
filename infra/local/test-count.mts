/** What jest says about one run, as far as it is counted. */
export interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Files that could not run: their tests are not in any other number. */
  readonly numRuntimeErrorTestSuites: number;
  readonly success: boolean;
}

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts one run. A file that could not run, or a run that failed for another reason, counts as one failure. */
export function countResults(results: JestResults): TestCount {
  const known = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return {
    passed: results.numPassedTests,
    failed: known === 0 && !results.success ? 1 : known,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

export function addCounts(counts: readonly TestCount[]): TestCount {
  const sum = (of: (count: TestCount) => number): number => counts.reduce((total, count) => total + of(count), 0);
  return { passed: sum((c) => c.passed), failed: sum((c) => c.failed), skipped: sum((c) => c.skipped) };
}

/** The closing line: `N passed, N failed`, and how many were skipped when any were. */
export function sayCount({ passed, failed, skipped }: TestCount): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
