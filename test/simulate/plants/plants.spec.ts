import { runForVerdict } from '../../support/run-for-verdict';
import type { Verdict } from '../verdict/verdict.mts';

jest.setTimeout(600_000);

const faultsWith = async (plant: string): Promise<readonly string[]> => {
  const { faults } = await runForVerdict<Verdict>('test/simulate/plants/simulate-planted.mts', '--plant', plant);
  return [...new Set(faults.map(({ code }) => code))];
};

describe('a simulation with a bug in the product', () => {
  // Without these two, what is caught below could be caught whatever happens.
  it('finds nothing when there is none', async () => {
    expect(await faultsWith('nothing')).toEqual([]);
  });

  it('finds nothing when answers only wait long for their lock', async () => {
    expect(await faultsWith('slow-gate')).toEqual([]);
  });

  it('catches a gate that goes by the start of its transaction', async () => {
    const faults = await faultsWith('gate-by-now');
    // Such an answer is in time for an instant that has passed, or done before a reminder that could not know.
    expect(faults.filter((code) => ['answer-after-closing', 'reminder-needless'].includes(code))).not.toEqual([]);
  });

  it('catches a reminder to somebody who did it since it was written', async () => {
    expect(await faultsWith('reminder-without-recheck')).toContain('reminder-needless');
  });

  it('catches a ring that nobody heard', async () => {
    expect(await faultsWith('lost-ring')).toContain('too-late');
  });

  it('catches a step that closes twice', async () => {
    expect(await faultsWith('double-close')).toContain('closed-twice');
  });

  it('catches an answer that opening a link recorded', async () => {
    expect(await faultsWith('answer-on-get')).toContain('answer-nobody-sent');
  });
});
