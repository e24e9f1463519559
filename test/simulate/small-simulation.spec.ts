import { spawnSync } from 'node:child_process';
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

describe('a simulation on a running Samenspel', () => {
  const refusalOf = (...options: readonly string[]): string => {
    const program = ['--disable-warning=ExperimentalWarning', 'test/simulate/simulate.mts', ...options];
    const { status, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
    return `${String(status)}: ${stderr}`;
  };
  const running = ['--base', 'http://127.0.0.1:9', '--mailbox', 'http://127.0.0.1:9', '--manager', 'm@regio.example'];

  it('never kills what somebody else started', () => {
    expect(refusalOf(...running, '--kill', 'api')).toContain('2: --kill');
  });

  it('says what it needs beside the address', () => {
    expect(refusalOf('--base', 'http://127.0.0.1:9')).toContain('2: --base needs --mailbox and --manager');
    expect(refusalOf('--database', 'postgres://127.0.0.1:9/x')).toContain('2: --database: only together with --base');
  });
});
