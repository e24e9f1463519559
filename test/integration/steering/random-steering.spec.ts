import fc from 'fast-check';
import { aTestApi, type TestApi } from '../../support/api/a-test-api';
import { Consistency } from './is-consistent';
import { starts, SteeredTask, type Act, type ActKind } from './steered-task';

let api: TestApi;
beforeAll(async () => {
  api = await aTestApi();
});
afterAll(() => api.stop());
afterEach(() => {
  jest.restoreAllMocks();
});

const weights = {
  pass: 8,
  answer: 8,
  extend: 2,
  pause: 1,
  resume: 3,
  close: 3,
  reopen: 1,
  replan: 4,
  'close-early': 1,
  override: 2,
  'end-iterations': 1,
  'send-back': 1,
} as const satisfies Partial<Record<ActKind, number>>;

const anyAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.oneof(
    ...Object.entries(weights).map(([kind, weight]) => ({ arbitrary: fc.constant(kind as ActKind), weight })),
  ),
  size: fc.integer({ min: 0, max: 7 }),
});
// A busy machine comes less far.
const mostMs = 16_000;

// A task that is stopped has no more to say: at most the last act does that.
const anyLast: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom<ActKind>('cancel', 'replan', 'pass'),
  size: fc.nat(3),
});
const mayCloseEarly: readonly ActKind[] = ['close-early', 'override', 'cancel', 'send-back', 'pass', 'answer'];

describe('a real record that is steered and answered at random', () => {
  it('tells one instant for each date in plan, steps, pages, mails and calendar files, and breaks no line of the chain', async () => {
    const said = new Set<string>();
    const until = Date.now() + mostMs;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.array(anyAct, { minLength: 16, maxLength: 20 }),
        anyLast,
        async (start, acts, last) => {
          const task = await SteeredTask.launch(api, start);
          const consistency = new Consistency(task);
          for (const act of [...acts, last]) {
            if (Date.now() > until) return;
            const outcome = await task.act(act);
            if (outcome !== undefined) said.add(outcome);
            await consistency.check(mayCloseEarly.includes(act.kind));
          }
        },
      ),
      // Real time passes, so nothing that failed would be the same when it is made smaller: the seed in the message is enough.
      { numRuns: 4, endOnFailure: true },
    );
    // A sequence in which everything was refused would prove nothing.
    expect([...said].filter((outcome) => outcome.endsWith(': done')).length).toBeGreaterThan(2);
  }, 240_000);
});
