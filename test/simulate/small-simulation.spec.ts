import { runForVerdict } from '../support/run-for-verdict';
import type { Verdict } from './verdict/verdict.mts';

jest.setTimeout(480_000);

describe('a simulation of two tasks and sixteen people', () => {
  it('ends with every task ended, nothing lost, nothing doubled and no line broken', async () => {
    const verdict = await runForVerdict<Verdict>(
      'test/simulate/simulate.mts',
      ...['--json', '--tasks', '2', '--people', '16', '--pace', '300ms', '--within', '300s'],
    );
    expect(verdict.faults).toEqual([]);
    const ended = Object.values(verdict.tasks).reduce((sum, count) => sum + count, 0);
    expect([verdict.inTime, ended]).toEqual([true, 2]);
    // What found nothing because nothing happened proves nothing.
    expect(verdict.answers.accepted).toBeGreaterThan(20);
    expect(verdict.mails.sent).toBeGreaterThan(50);
    expect(verdict.chain.kept).toBeGreaterThan(5);
  });
});
