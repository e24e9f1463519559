import { addCounts, countResults, sayCount } from './test-count.mts';

const allGood = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  success: true,
};

describe('countResults', () => {
  it('counts what passed', () => {
    expect(countResults(allGood)).toEqual({ passed: 5, failed: 0, skipped: 0 });
  });

  it('counts a file that could not run as a failure', () => {
    expect(countResults({ ...allGood, numRuntimeErrorTestSuites: 2, success: false }).failed).toBe(2);
  });

  it('counts a run that failed without a failing test as a failure', () => {
    expect(countResults({ ...allGood, success: false }).failed).toBe(1);
  });
});

describe('the closing line', () => {
  it('adds up all runs', () => {
    const counts = [countResults(allGood), countResults({ ...allGood, numFailedTests: 1, success: false })];
    expect(sayCount(addCounts(counts))).toBe('10 passed, 1 failed');
  });

  it('tells of skipped tests only when there are any', () => {
    expect(sayCount(countResults({ ...allGood, numPendingTests: 1, numTodoTests: 1 }))).toBe(
      '5 passed, 0 failed, 2 skipped',
    );
  });
});
