import { spawn } from 'node:child_process';
import { join } from 'node:path';

interface Verdict {
  readonly chain: readonly { readonly rule: string; readonly state: string }[];
  readonly answers: { readonly accepted: number; readonly lost: number };
  readonly mail: { readonly doubled: number; readonly unknown: number };
  readonly faults: readonly string[];
  readonly kills: Readonly<Record<string, number>>;
}

const repository = join(__dirname, '..', '..');
const withinSeconds = 240;
jest.setTimeout((withinSeconds + 60) * 1_000);

/** Plays a whole task in a process of its own; what it says beside its verdict is shown when it fails. */
async function play(...options: readonly string[]): Promise<Verdict> {
  const args = ['test/play/demo.mts', '--json', '--pace', '500', '--cycles', '1', '--within', String(withinSeconds)];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args, ...options], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString('utf8')));
  await new Promise((settle) => child.once('close', settle));
  const line = said.out.split('\n').findLast((each) => each.startsWith('{'));
  if (line === undefined) throw new Error(`the play did not end:\n${said.err.slice(-4_000)}`);
  return JSON.parse(line) as Verdict;
}

function expectWhole({ chain, answers, mail, faults }: Verdict): void {
  expect(faults).toEqual([]);
  expect(chain.length).toBeGreaterThan(0);
  expect(chain.filter(({ state }) => state === 'broken')).toEqual([]);
  expect(answers.accepted).toBeGreaterThan(0);
  expect(answers.lost).toBe(0);
  expect(mail.doubled).toBeLessThanOrEqual(mail.unknown);
}

describe('a whole task, from its launch to its anchoring', () => {
  it('ends with its chain whole although every part is killed in turn', async () => {
    const verdict = await play('--kill', 'api,worker,temporal,postgres', '--every', '7');
    expectWhole(verdict);
    expect(Object.keys(verdict.kills).sort()).toEqual(['api', 'postgres', 'temporal', 'worker']);
  });
});
