import { runForVerdict } from '../support/run-for-verdict';

interface LogLine {
  readonly type: string;
  readonly stepKind: string | null;
  readonly ordinal: number | null;
  readonly params: { readonly answerId?: string; readonly version?: number };
}

interface Verdict {
  readonly log: readonly LogLine[];
  readonly chain: readonly { readonly rule: string; readonly state: string }[];
  readonly answers: { readonly accepted: number; readonly lost: number };
  readonly mail: { readonly doubled: number; readonly unknown: number };
  readonly faults: readonly string[];
  readonly kills: Readonly<Record<string, number>>;
}

// Much more than it takes: parts that start again beside other tests take their time.
const withinSeconds = 1_200;
jest.setTimeout((withinSeconds + 60) * 1_000);

// A worker is back some eleven seconds after it was killed. A consultation of ten days lasts longer than that: with shorter
// days it can be over before anybody was asked, which is another course than the one below.
const killedDayMs = 1_500;
const lostDayMs = 1_000;

const play = (workingDayMs: number, ...options: readonly string[]): Promise<Verdict> =>
  runForVerdict(
    'test/play/demo.mts',
    ...['--json', '--pace', String(workingDayMs), '--cycles', '1', '--within', String(withinSeconds)],
    ...options,
  );

function expectWhole({ chain, answers, mail, faults }: Verdict): void {
  expect(faults).toEqual([]);
  expect(chain.length).toBeGreaterThan(0);
  expect(chain.filter(({ state }) => state === 'broken')).toEqual([]);
  expect(answers.accepted).toBeGreaterThan(0);
  expect(answers.lost).toBe(0);
  expect(mail.doubled).toBeLessThanOrEqual(mail.unknown);
}

const round = (ordinal: number): readonly string[] =>
  [
    ...['step.opened iteration', 'step.closed iteration', 'iteration.bulletin-published iteration'],
    ...['step.opened preparation', 'proposal.delivered preparation', 'step.closed preparation'],
    ...['step.opened consultation', 'consultation.asked consultation', 'step.closed consultation'],
    ...['step.opened dispositions', 'step.closed dispositions'],
  ].map((line) => `${line} ${ordinal}`);

/** What happens in every play of the story, in this order, whatever dies meanwhile: the programme manager sends the first proposal back. */
const course: readonly string[] = [
  ...['step.opened invitation 1', 'invitation.asked invitation 1', 'step.passed invitation 1'],
  ...round(1),
  'task.sent-back iteration 2',
  ...round(2),
  'step.closed invitation 1',
  ...['step.opened decision 1', 'decision.asked decision 1', 'step.closed decision 1', 'decision.taken decision 1'],
  ...['step.opened anchoring 1', 'step.passed anchoring 1'],
  ...['step.opened measure 1', 'step.passed measure 1'],
];
const courseTypes = new Set(course.map((line) => line.split(' ')[0] ?? ''));

function expectSameLog({ log }: Verdict): void {
  const ofCourse = log.filter(({ type }) => courseTypes.has(type));
  expect(ofCourse.map(({ type, stepKind, ordinal }) => `${type} ${String(stepKind)} ${String(ordinal)}`)).toEqual(
    course,
  );
  const answers = log.filter(({ params }) => params.answerId !== undefined);
  const named = answers.map(({ params }) => `${String(params.answerId)} ${String(params.version)}`);
  expect(new Set(named).size).toBe(named.length);
  const times = (wanted: string): number => log.filter(({ type }) => type === wanted).length;
  // Seven of the eight parties join, one only wants to be informed; the boards of those seven decide.
  expect({ joined: times('work-group.joined'), voted: times('decision.voted') }).toEqual({ joined: 7, voted: 7 });
}

describe('a whole task, from its launch until it is anchored', () => {
  it('ends with its chain whole although every part is killed in turn', async () => {
    const verdict = await play(killedDayMs, '--kill', 'api,worker,temporal,postgres', '--every', '10');
    expectWhole(verdict);
    expectSameLog(verdict);
    expect(Object.keys(verdict.kills).sort()).toEqual(['api', 'postgres', 'temporal', 'worker']);
  });

  it("ends with the same log although Temporal's database is lost", async () => {
    const verdict = await play(lostDayMs, '--lose-temporal');
    expectWhole(verdict);
    expectSameLog(verdict);
    expect(verdict.kills).toEqual({ 'temporal-database': 1 });
    expect(verdict.mail).toMatchObject({ doubled: 0, unknown: 0 });
  });
});
